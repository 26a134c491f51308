// What the search knows of an article.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opensWithLead } from '../../src/article/article.ts';
import { searchRecord } from '../../src/search/search-record.ts';
import { anArticle } from './an-article.ts';

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

test('knows the names of an article, list by list', () => {
  const article = anArticle({
    sources: ['KCNA'],
    persons: ['Choe Son Hui'],
    places: ['Graz'],
    topics: ['Wahl'],
    section: 'Politik',
  });
  const names = {
    person: ['Choe Son Hui'],
    ort: ['Graz'],
    organisation: [],
    thema: ['Wahl'],
    rubrik: ['Politik'],
    quelle: ['KCNA'],
  };
  assert.deepEqual(searchRecord(article, '/a/', '').names, names);
});
