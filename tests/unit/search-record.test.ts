// What the search knows of an article, and what it gets back from the index.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opensWithLead } from '../../src/article/article.ts';
import { facetsOf, fromMetadata, metadataOf, searchRecord } from '../../src/search/search-record.ts';
import { aDate, anArticle } from './an-article.ts';

test('searches the lead too, and only once where the text opens with it', () => {
  const apart = anArticle({ lead: 'Kurz gesagt.', body: 'Ein Text.' });
  const within = anArticle({ lead: 'Kurz gesagt.', body: 'Kurz gesagt\\. Ein Text.' });
  assert.equal(searchRecord(apart, '/a/', 'Ein Text.').content, 'Kurz gesagt.\nEin Text.');
  assert.equal(searchRecord(within, '/a/', 'Kurz gesagt. Ein Text.').content, 'Kurz gesagt. Ein Text.');
  assert.equal(searchRecord(anArticle(), '/a/', 'Ein Text.').content, 'Ein Text.');
});

test('knows a lead at the beginning of a text, whatever is escaped in either', () => {
  assert.ok(opensWithLead(anArticle({ lead: '*a* 1. b', body: '\\*a\\* 1\\. b und mehr' })));
  assert.ok(!opensWithLead(anArticle({ lead: 'b', body: 'ab' })));
  assert.ok(!opensWithLead(anArticle({ body: 'ab' })));
});

test('gets back from the metadata what it put there', () => {
  for (const sources of [[], ['Kyiv Independent', 'KCNA']]) {
    const shown = { title: 'a', date: aDate('XXXX-01-21'), sources };
    assert.deepEqual(fromMetadata(metadataOf(searchRecord(anArticle(shown), '/a/', ''))), shown);
  }
});

test('leaves metadata out that says nothing', () => {
  assert.deepEqual(metadataOf(searchRecord(anArticle({ title: 'a' }), '/a/', '')), { title: 'a' });
});

test('shows a result whose metadata is damaged', () => {
  assert.deepEqual(fromMetadata({ datum: 'gestern' }), { title: '', date: { kind: 'unknown' }, sources: [] });
});

test('narrows by year and source; by no year where none is known', () => {
  const sources = ['KCNA', 'dpa', 'KCNA'];
  const dated = searchRecord(anArticle({ sources, date: aDate('0814-01') }), '/a/', '');
  const undated = searchRecord(anArticle({ date: aDate('XXXX-01-21') }), '/a/', '');
  assert.deepEqual(facetsOf(dated), { jahr: ['0814'], quelle: ['KCNA', 'dpa'] });
  assert.deepEqual(facetsOf(undated), { jahr: [], quelle: [] });
});
