// Texts that mean harm, or that nobody foresaw: markup, templates, front matter, odd letters.
import fc from 'fast-check';

const markup = [
  '<script>alert(1)</script>',
  '</title><script src=//evil.example/x.js></script>',
  '</script><script>1</script>',
  '<!--<script>',
  '-->',
  ']]>',
  '<![CDATA[<script>1</script>]]>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>1</script>">',
  '<base href=//evil.example/>',
  '<meta http-equiv=refresh content="0;javascript:1">',
  '<a href="javascript:alert(1)">x</a>',
  '<style>*{background:url(//evil.example)}</style>',
  '<p><div></p></main></body></html>',
  '&lt;script&gt;1&lt;/script&gt;',
  '&#60;script&#62;',
  '&#x3c;img src=x onerror=1&#x3e;',
  '&amp;&nosuch;&#0;&#xD800;',
];

const addresses = [
  '[a](javascript:alert(1))',
  '[a](JaVa&#115;cript:1)',
  '[a](<java\tscript:1>)',
  '[a](data:text/html,<script>1</script>)',
  '![a](vbscript:1 "t")',
  '<javascript:alert(1)>',
  '[a][b]\n\n[b]: javascript:1',
  '[a](//evil.example)',
  '[a](\\\\evil.example)',
  'https://a.example/"onclick=1',
  'javascript:alert(1)',
  '../../../etc/passwd',
  '..%2f..%2f',
];

const templates = [
  '{{ 7*7 }}',
  '{% include "x" %}',
  '<%= 1 %>',
  ['$', '{1+1}'].join(''),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=1+1',
  "=cmd|' /C calc'!A0",
  '---\ntitle: b\n---',
  '---js\n({})\n---',
];

const oddLetters = [
  '\0',
  '\u{1}\u{b}\u{1f}\u{7f}\u{85}',
  '\u{2028}\u{2029}',
  '\u{202e}gnp.txt',
  '\u{200b}\u{feff}\u{ad}',
  '\u{fffe}\u{ffff}\u{fdd0}',
  '\u{d800}',
  '\u{dc00}a',
  '\u{1f469}\u{200d}\u{1f469}',
  'a\u{308}\u{301}\u{323}'.repeat(20),
  'ﬀ½ẞßİıǅ',
  'مرحبا',
  'Ꮪcript',
  '<\u{202e}script>',
];

const patience = [
  '('.repeat(300),
  '['.repeat(300),
  '*a '.repeat(200),
  '> '.repeat(120),
  ' '.repeat(2000),
  '"'.repeat(99),
];

export const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...markup) },
  { weight: 3, arbitrary: fc.constantFrom(...addresses) },
  { weight: 2, arbitrary: fc.constantFrom(...templates) },
  { weight: 2, arbitrary: fc.constantFrom(...oddLetters) },
  { weight: 1, arbitrary: fc.constantFrom(...patience) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
