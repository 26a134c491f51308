// Makes a Word document as Word writes it, in memory.
import { strToU8, zipSync } from 'fflate';

const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const run = (text: string, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const textBox = `<w:txbxContent>${paragraph(run('Ein Kasten am Rand.'))}</w:txbxContent>`;
const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;

const body = [
  paragraph(run('Stadtrat beschließt Haushalt'), style('berschrift1')),
  paragraph(
    run('Der Rat hat am ') +
      run('Dienstag', '<w:rPr><w:b/></w:rPr>') +
      `<w:del w:id="1">${'<w:r><w:delText>Mittwoch</w:delText></w:r>'}</w:del>` +
      `<w:ins w:id="2">${run(' und Mittwoch')}</w:ins>` +
      run(' getagt; ') +
      `<w:hyperlink r:id="rId7">${run('der Plan')}</w:hyperlink>` +
      run(' liegt aus.') +
      '<w:r><w:footnoteReference w:id="1"/></w:r>' +
      run('Nur für den Setzer.', '<w:rPr><w:vanish/></w:rPr>'),
  ),
  paragraph(
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${textBox}</w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict>${textBox}</w:pict></mc:Fallback></mc:AlternateContent>${run('Neben dem Kasten.')}`,
  ),
  paragraph(run('Neue Fenster'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  paragraph(run('Das ist zu wenig.'), style('Zitat')),
  paragraph(
    `${run('Erster Satz.')}<w:r><w:br/></w:r>${run('Zweiter Satz,')}<w:r><w:br/></w:r>${run('der weitergeht.')}`,
  ),
  `<w:tbl><w:tr>${cell('Jahr')}${cell('Millionen')}</w:tr><w:tr>${cell('2018')}${cell('12')}</w:tr></w:tbl>`,
  paragraph(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://bote.example/liste" </w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Die Liste')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' dazu.')}`,
  ),
].join('');

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  'word/document.xml': `<w:document ${wordNames}><w:body>${body}</w:body></w:document>`,
  'word/_rels/document.xml.rels':
    '<Relationships><Relationship Id="rId7" Target="https://bote.example/plan" TargetMode="External"/></Relationships>',
  'word/styles.xml': `<w:styles ${wordNames}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style></w:styles>`,
  'word/footnotes.xml': `<w:footnotes ${wordNames}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1">${paragraph(run('Bis Ende März.'))}</w:footnote></w:footnotes>`,
  'docProps/core.xml':
    '<cp:coreProperties><dc:title>Microsoft Word - haushalt.doc</dc:title><dc:creator>Anna Muster</dc:creator><dcterms:created>2019-03-12T22:30:00Z</dcterms:created></cp:coreProperties>',
};

/** A document with a bit of everything; `others` replace or add parts of it. */
export function wordDocument(others: Readonly<Record<string, string>> = {}): Buffer {
  const files = Object.entries({ ...parts, ...others }).map(([path, text]) => [path, strToU8(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(files), { mtime: new Date('2019-03-12T12:00:00') }));
}
