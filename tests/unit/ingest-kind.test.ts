// The kind of an original: by its content, then by its name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { kindOf } from '../../src/ingest/kind.ts';

const zip = (files: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 0 }),
  );
const bytes = (latin1: string): Buffer => Buffer.concat([Buffer.from(latin1, 'latin1'), Buffer.alloc(64)]);

const page =
  '<!DOCTYPE html>\n<html lang="de"><head><title>Brücke</title></head><body><p>Sie bleibt zu.</p></body></html>';
const prose = 'Die Brücke bleibt zu.\n\nDas sagte der Bürgermeister, nachdem er sie gesehen hatte.';
const atom = '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Bote</title></feed>';
const exported = `<?xml version="1.0"?>\n<!-- Eine Sicherung -->\n<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel/></rss>`;
const fronted = '---\ntitle: Brücke\ndate: 2024-01-21\n---\n\nSie bleibt zu.';
const rdf =
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"></rdf:RDF>';

const kinds: readonly (readonly [what: string, content: Buffer | string, name: string, kind: string])[] = [
  ['prose', prose, 'a.txt', 'text'],
  ['prose in UTF-16', Buffer.from(prose, 'utf16le'), 'a.txt', 'text'],
  ['prose without an ending', prose, 'README', 'text'],
  ['prose called a PDF', prose, 'a.pdf', 'text'],
  ['prose called a page', prose, 'a.html', 'text'],
  ['prose called a table', prose, 'a.csv', 'text'],
  ['prose called JSON', prose, 'a.jsonl', 'text'],
  [
    'prose with tags left in it',
    '<p><b>Brücke zu</b></p>\n<p>Von Anna Huber</p>\n<p>Sie bleibt zu.</p>',
    'a.txt',
    'text',
  ],
  ['prose that speaks of tags', 'Jede Seite beginnt mit <html>, sagt er, und dann kommt <body>.', 'a.txt', 'text'],
  ['prose in braces', '{Vorabmeldung} "Die Brücke": sie bleibt zu.', 'a.txt', 'text'],
  ['prose below a line', '---\n\nDie Brücke bleibt zu.\n\n---\n\nSie ist alt.', 'a.txt', 'text'],
  ['prose that begins with MZ', 'MZ: Die Brücke bleibt zu. BM und ID3 auch.', 'a.txt', 'text'],
  ['markdown', '# Brücke\n\nSie bleibt zu.', 'a.md', 'markdown'],
  ['front matter', fronted, 'a.txt', 'markdown'],
  ['front matter with CRLF', fronted.replaceAll('\n', '\r\n'), 'a.txt', 'markdown'],
  ['a page', page, 'a.html', 'html'],
  ['a page called text', page, 'a.txt', 'html'],
  ['a page in UTF-16', Buffer.from(`\u{feff}${page}`, 'utf16le'), 'a.txt', 'html'],
  ['a page behind comments', `<?xml version="1.0"?>\n<!-- gespeichert -->\n${page}`, 'a.txt', 'html'],
  ['a page behind a note', `Quelle: Bote vom Montag\n\n${page}`, 'a.txt', 'html'],
  ['a piece of a page', '<h1>Brücke</h1><p>Sie bleibt zu.</p>', 'a.htm', 'html'],
  ['front matter in JSON', '{\n  "title": "Brücke"\n}\n\n[Sie](/a) bleibt zu.', 'a.md', 'markdown'],
  ['lines of JSON called markdown', '{"id":1,"text":"Eins."}\n{"id":2,"text":"Zwei."}\n', 'a.md', 'json-lines'],
  ['an object of JSON', '{"title": "Brücke", "text": "Sie bleibt zu."}', 'a.txt', 'json-lines'],
  ['lines of JSON', '{"id":1,"text":"Eins."}\n{"id":2,"text":"Zwei."}\n', 'a.jsonl', 'json-lines'],
  ['an array of objects', '[\n  {\n    "text": "Eins."\n  }\n]', 'a.json', 'json-lines'],
  ['a table', 'date;title;text\n2024-01-21;Brücke;Sie bleibt zu.', 'a.csv', 'csv'],
  ['a table with tabs', 'date\ttitle\n2024-01-21\tBrücke', 'a.tsv', 'csv'],
  ['a table called text', 'date;title;text\n2024-01-21;Brücke;Sie bleibt zu.', 'a.txt', 'text'],
  ['RSS', '<rss version="2.0"><channel><title>Bote</title></channel></rss>', 'a.xml', 'feed'],
  ['Atom', atom, 'a.txt', 'feed'],
  ['RSS 1.0', rdf, 'a.rdf', 'feed'],
  ['a WordPress export', exported, 'a.xml', 'wordpress'],
  ['a Word document', zip({ '[Content_Types].xml': '', 'word/document.xml': '<w:p/>' }), 'a.txt', 'word'],
  ['a PDF', '%PDF-1.7\n1 0 obj', 'a.txt', 'pdf'],
];

for (const [what, content, name, kind] of kinds) {
  test(`sees ${kind} in ${what}`, () => assert.deepEqual(kindOf(Buffer.from(content), name), { kind }));
}

const unreadable: readonly (readonly [what: string, content: Buffer, name: string])[] = [
  ['holds no text', Buffer.alloc(0), 'a.txt'],
  ['holds no text', Buffer.from('\u{feff} \n\n'), 'a.html'],
  ['holds no text', Buffer.alloc(2000), 'a.txt'],
  ['is a picture', bytes('\x89PNG\r\n\x1a\n'), 'a.txt'],
  ['is a picture', bytes('\xff\xd8\xff\xe0'), 'a.txt'],
  ['is a picture', bytes('RIFF\x10\x20\0\0WEBPVP8 '), 'a.html'],
  ['is a picture', bytes('\0\0\0\x18ftypheic'), 'a.txt'],
  ['is a sound or video file', bytes('ID3\x03\0'), 'a.txt'],
  ['is a sound or video file', bytes('\0\0\0\x18ftypmp42'), 'a.txt'],
  ['is a packed archive', bytes('\x1f\x8b\x08'), 'a.txt'],
  ['is a packed archive', zip({ 'eins.txt': 'Eins.' }), 'a.docx'],
  ['is a broken zip archive or document', zip({ 'word/document.xml': '<w:p/>' }).subarray(0, 60), 'a.docx'],
  ['is an OpenDocument file (.odt)', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'a.odt'],
  ['is an e-book', zip({ mimetype: 'application/epub+zip' }), 'a.txt'],
  ['is a spreadsheet', zip({ 'xl/workbook.xml': '' }), 'a.csv'],
  ['is a program', bytes('\x7fELF\x02\x01'), 'a.txt'],
  ['is a program', bytes('MZ\x90\0'), 'a.txt'],
  ['is a font', bytes('wOF2\0\x01'), 'a.txt'],
  ['is an old Office document (.doc, .xls, .ppt)', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'a.doc'],
  ['is an RTF document', Buffer.from(String.raw`{\rtf1\ansi Die Br\'fccke}`), 'a.txt'],
  ['is a database', bytes('SQLite format 3\0'), 'a.txt'],
  ['is a web page in one file (.mhtml)', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related;'), 'a.txt'],
];

for (const [what, content, name] of unreadable) {
  test(`refuses what ${what}, and says what to do (${name}, ${content.length} bytes)`, () => {
    const original = kindOf(content, name);

    assert.ok(original.kind === 'unreadable');
    assert.equal(original.what, what);
    assert.match(original.hint, /^[a-z].{10,}/);
  });
}

test('finds a text behind much white space', () => {
  assert.deepEqual(kindOf(Buffer.from(`${' \n'.repeat(50_000)}Die Brücke bleibt zu.`), 'a.txt'), { kind: 'text' });
});
