// What towns of one name are told apart by: rivers, mountains, regions, and the words before them. Facts only.

/** "Oder" → "an der": as it stands behind the name of a town; undefined for what tells no towns apart. */
export function prepositionOf(addition: string): string | undefined {
  return prepositions.get(addition);
}

/** "a. M." → "am Main", "a. d. Oder" → "an der Oder" */
export function inFull(addition: string): string {
  const close = addition.replace(/\.(?=\p{L})/gu, '. ');
  const found = abbreviations.find(([short]) => close === short || close.startsWith(`${short} `));
  return found === undefined ? close : `${found[1]}${close.slice(found[0].length)}`;
}

/** Large towns need nothing that tells them apart: "Köln am Rhein" is Köln, and the Rhine. */
export function standsAlone(town: string): boolean {
  return largeTowns.has(town);
}

const additions: readonly (readonly [preposition: string, names: string])[] = [
  ['am', 'Rhein Main Neckar Inn Lech Kocher Regen Kamp Bodensee Ammersee Chiemsee Taunus'],
  [
    'an der',
    `Ahr Aisch Aller Altmühl Ammer Bergstraße Brenz Donau Drau Elbe Elster Ems Enns Enz Fils Fulda Glan Havel Iller Ilm Isar
    Krems Lahn Leine Leitha Lippe Mosel Mulde Mur Murr Naab Nahe Neiße Oder Oste Pegnitz Raab Ruhr Saale Saar Salzach Sieg
    Spree Thaya Traun Unstrut Vils Weinstraße Werra Weser Wied Würm Wupper Ybbs Zschopau`,
  ],
  ['ob der', 'Tauber'],
  ['im', 'Breisgau'],
  ['in der', 'Oberpfalz'],
  ['unter', 'Teck'],
  ['vor der', 'Höhe Rhön'],
];

const prepositions = new Map(
  additions.flatMap(([preposition, names]) => names.split(/\s+/).map((name) => [name, preposition] as const)),
);

const abbreviations: readonly (readonly [short: string, full: string])[] = [
  ['a. M.', 'am Main'],
  ['a. N.', 'am Neckar'],
  ['a. Rh.', 'am Rhein'],
  ['i. Br.', 'im Breisgau'],
  ['i. d. OPf.', 'in der Oberpfalz'],
  ['o. d. T.', 'ob der Tauber'],
  ['a. d.', 'an der'],
  ['i. d.', 'in der'],
  ['o. d.', 'ob der'],
];

const largeTowns: ReadonlySet<string> = new Set(
  `Augsburg Basel Berlin Bonn Bratislava Bremen Bremerhaven Breslau Budapest Dortmund Dresden Duisburg Düsseldorf Essen Graz Hamburg
  Heidelberg Heilbronn Ingolstadt Innsbruck Jena Kassel Koblenz Köln Konstanz Krefeld Leverkusen Linz Magdeburg Mainz Mannheim
  Minden München Nürnberg Passau Potsdam Regensburg Rotterdam Salzburg Stuttgart Trier Ulm Wien Wuppertal Würzburg`.split(
    /\s+/,
  ),
);
