// Makes small PDF documents by hand, in memory.

interface Words {
  readonly x: number;
  /** From the lower edge of the page, in points. */
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

const information =
  "<< /Title (Stadtrat beschlie\\337t Haushalt) /Author (Anna Muster) /CreationDate (D:20190312233000+01'00') >>";

/** A paper of two pages; the first has two columns below its headline, and a word torn at a line's end. */
export function pdfDocument(pages: readonly (readonly Words[])[] = twoPages, trailer = ''): Buffer {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream(page.map(showWords).join('\n')),
    ]),
    information,
  ];
  return withTable(objects, `/Root 1 0 R /Info ${objects.length} 0 R ${trailer}`);
}

/** Pages that all show one stream, whose bytes are as they are, and whose dictionary says so much more: "/Filter /FlateDecode". */
export function pdfOfStream(bytes: Buffer, more: string, pages = 1): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${5 + index} 0 R`);
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${bytes.length} ${more} >>\nstream\n${bytes.toString('latin1')}\nendstream`,
    ...kids.map(() => page),
  ];
  return withTable(objects, '/Root 1 0 R');
}

function showWords({ x, y, text, size = 10 }: Words): string {
  const literal = text.replace(/[\\()]/g, String.raw`\$&`).replace(/[^\n\x20-\x7e]/g, octal);
  return `BT /F1 ${size} Tf ${x} ${y} Td (${literal}) Tj ET`;
}

function octal(letter: string): string {
  return `\\${(Buffer.from(letter, 'latin1')[0] ?? 0).toString(8)}`;
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function withTable(objects: readonly string[], trailer: string): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${count} ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

/** Lines of one column, downwards from a height. */
function column(x: number, y: number, lines: readonly string[]): readonly Words[] {
  return lines.map((text, index) => ({ x, y: y - 12 * index, text }));
}

const twoPages: readonly (readonly Words[])[] = [
  [
    { x: 50, y: 810, text: 'Musterbote' },
    { x: 480, y: 810, text: 'Seite 1 von 2' },
    { x: 50, y: 760, text: 'Stadtrat beschließt Haushalt', size: 22 },
    ...column(50, 720, [
      'Der Rat hat am Dienstag nach langer Debatte den',
      'Plan für das kommende Jahr beschlossen. Der Haus-',
      'halt ist damit um zwei Millionen größer als im Jahr',
      'davor. Die Opposition stimmte geschlossen dagegen.',
      'Sie hatte vorgeschlagen, die Gebühren zu senken und',
    ]),
    ...column(310, 720, ['das Schwimmbad zu schließen. Die Bürgermeisterin', 'nannte das einen schlechten Scherz.']),
    ...column(310, 682, [
      'Im April geht der Plan an die Aufsicht des Landes,',
      'die ihn bis zum Sommer prüft. Erst dann können die',
      'neuen Stellen im Bauamt ausgeschrieben werden.',
    ]),
  ],
  [
    { x: 50, y: 810, text: 'Musterbote' },
    { x: 480, y: 810, text: 'Seite 2 von 2' },
    ...column(50, 760, ['Die Schulen bekommen als erste Geld, sagte der Kämmerer.', 'Danach folgen die Straßen.']),
  ],
];
