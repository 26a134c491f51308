// Reads the entities of HTML that were left in a text: "&auml;" → "ä".

/** What an entity stands for ("&auml;", "&#228;", "&#xE4;"); undefined if it is none. */
export function characterOf(entity: string): string | undefined {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return characters.get(name);
  const isHexadecimal = /^#[xX]/.test(name);
  const code = isHexadecimal ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const meant = windows1252[code - 0x80] ?? code;
  return meant > 0 && meant <= 0x10ffff ? String.fromCodePoint(meant) : undefined;
}

/** An entity that stands in a text; its own "&" may have been written as an entity: "&auml;", "&amp;auml;". */
export const entity = /&(?:amp;){0,3}(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/g;

/** "&amp;auml;" → "ä"; undefined if it is none after all. */
export function decodedEntity(found: string): string | undefined {
  const name = found.slice(found.lastIndexOf(';', found.length - 2) + 1);
  return characterOf(name.startsWith('&') ? name : `&${name}`);
}

// Numbers from 128 to 159 are read as windows-1252, as browsers do.
const windows1252: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];

// The names of U+00A0 to U+00FF, in their order.
const latin1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
  acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
  Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash
  Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc
  euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml
  yacute thorn yuml`.split(/\s+/);

// Others that German texts are written with.
const others = `amp & AMP & lt < LT < gt > GT > quot " QUOT " apos ' num # percnt % lpar ( rpar ) lsqb [ rsqb ] comma ,
  period . colon : semi ; excl ! quest ? sol / bsol \\ ast * plus + equals = lowbar _ verbar | hyphen ‐ dash ‐
  OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ Zcaron Ž zcaron ž Ccaron Č ccaron č Cacute Ć cacute ć Rcaron Ř rcaron ř
  Ecaron Ě ecaron ě Lstrok Ł lstrok ł Nacute Ń nacute ń Ncaron Ň ncaron ň Sacute Ś sacute ś Zacute Ź zacute ź Zdot Ż
  zdot ż Aogon Ą aogon ą Eogon Ę eogon ę Abreve Ă abreve ă Scedil Ş scedil ş Gbreve Ğ gbreve ğ inodot ı imath ı
  Dstrok Đ dstrok đ Uring Ů uring ů Odblac Ő odblac ő Udblac Ű udblac ű fnof ƒ circ ˆ tilde ˜
  ndash – mdash — horbar ― lsquo ‘ rsquo ’ rsquor ’ sbquo ‚ lsquor ‚ ldquo “ rdquo ” rdquor ” bdquo „ ldquor „
  lsaquo ‹ rsaquo › dagger † ddagger ‡ bull • bullet • hellip … mldr … permil ‰ prime ′ Prime ″ oline ‾ frasl ⁄
  euro € trade ™ TRADE ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ minus − ne ≠ le ≤ ge ≥ asymp ≈ infin ∞ sum ∑
  alpha α beta β gamma γ delta δ Delta Δ epsilon ε lambda λ mu μ pi π sigma σ Sigma Σ omega ω Omega Ω
  loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ check ✓ star ☆ starf ★ phone ☎ male ♂ female ♀ numero № fflig ff filig fi
  fllig fl ffilig ffi ffllig ffl fjlig fj`.split(/\s+/);

// White space and what is not to be seen has no sign that could stand in a list.
const unseen: readonly (readonly [string, string])[] = [
  ...['ensp', 'emsp', 'thinsp', 'hairsp', 'puncsp', 'numsp', 'emsp13', 'emsp14', 'NonBreakingSpace', 'Tab'].map(
    (name): [string, string] => [name, ' '],
  ),
  ['NewLine', '\n'],
  ...['zwnj', 'zwj', 'lrm', 'rlm', 'ZeroWidthSpace', 'NoBreak', 'ic', 'af'].map((name): [string, string] => [name, '']),
];

const characters: ReadonlyMap<string, string> = new Map([
  ...latin1.map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
  ...others.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, others[index + 1] ?? '']] : [])),
  ...unseen,
]);
