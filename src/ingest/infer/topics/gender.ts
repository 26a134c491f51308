// Tells the gender of a German noun by how it ends, as far as that can be told.

export type Gender = 'feminine' | 'neuter' | 'masculine' | 'plural';

/** "Regierung" → feminine, "Verbände" → plural; undefined for most. Of names as well: "Bundesamt" → neuter. */
export function genderOf(noun: string): Gender | undefined {
  return endings.find(([, ending]) => ending.test(noun))?.[0];
}

const endings: readonly (readonly [Gender, RegExp])[] = [
  [
    'plural',
    /(?:ungen|heiten|keiten|schaften|[tsgl]ionen|täten|enzen|innen|[aidrt]isten|[äöü]\p{Ll}{1,3}e|äu\p{Ll}{1,3}er|tten|llen|ppen|ssen|[Ss]piele|betriebe|werke|[Ss]taaten)$/u,
  ],
  [
    'neuter',
    /(?:[Aa]mt|ministerium|[Ii]nstitut|[Gg]ericht|[Ww]erk|[Zz]entrum|[Ss]ystem|chen|lein|ment|[Hh]aus|[Bb]üro|[Nn]etz|[Rr]echt|[Kk]reuz|[Pp]rogramm|[Pp]arlament|[Uu]nternehmen|[Mm]edium|[Kk]omitee|[Mm]eer|[Ll]eben)$/,
  ],
  [
    'masculine',
    /(?:[Rr]at|[Tt]ag|[Bb]und|[Vv]erband|[Aa]usschuss|[Hh]of|[Dd]ienst|[Ff]onds|[Mm]inister|[Pp]räsident|[Kk]rieg|[Gg]ipfel|[Vv]erein|[Kk]lub|[Cc]lub|[Vv]orstand|ismus|ling|[Mm]arkt|[Ww]andel|[Hh]andel|[Pp]rozess|[Aa]ngriff|[Vv]ertrag|[Kk]onflikt|[Ss]pion|[Vv]erkehr|[Pp]reis|[Mm]issbrauch)$/,
  ],
  [
    'feminine',
    /(?:ung|heit|keit|schaft|ion|tät|enz|anz|ik|ur|ie|ei|ee|in|tte|lle|nne|sse|che|ade|age|ose|itis|[Bb]ahn|[Bb]ank|[Ww]ahl|[Kk]raft|[Mm]acht|[Ww]elt|[Aa]rbeit|[Gg]ewalt|[Ss]chule|[Uu]nion|[Ll]iga|[Pp]resse|[Tt]elekom|one|ude|[Bb]örse|[Kk]irche)$/,
  ],
];

/** What an adjective without an article ends with in the nominative: "-er", "-es", "-e". */
export function adjectiveEnding(gender: Gender): string {
  if (gender === 'masculine') return 'er';
  return gender === 'neuter' ? 'es' : 'e';
}
