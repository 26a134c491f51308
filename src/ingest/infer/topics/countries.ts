// Knows countries by their names, their adjectives and their people: a text on "russische Truppen" is on Russland.
import { nounStem } from './noun-stem.ts';

/** "Russen", "Russland", "USA" → "Russland", "Russland", "USA"; undefined for what names no country. */
export function countryNamed(word: string): string | undefined {
  const isShort = word.length < 5 && word === word.toUpperCase(); // "POL" is no Poland
  return isShort ? shortNames.get(word) : byName.get(nounStem(word));
}

/** "russischen" → "Russland", "US-amerikanische" → "USA" */
export function countryOfAdjective(word: string): string | undefined {
  return byAdjective.get(word.replace(adjectiveEnding, ''));
}

const adjectiveEnding = /e[mnrs]?$/;

// Name, stem of the adjective, then other names and the people, where they have words of their own.
const table = `
Afghanistan afghanisch Afghane
Afrika afrikanisch Afrikaner
Ägypten ägyptisch Ägypter
Albanien albanisch Albaner
Algerien algerisch Algerier
Angola angolanisch
Argentinien argentinisch Argentinier
Armenien armenisch Armenier
Aserbaidschan aserbaidschanisch
Asien asiatisch Asiate
Äthiopien äthiopisch Äthiopier
Australien australisch Australier
Bangladesch bangladeschisch
Belarus belarussisch Weißrussland
Belgien belgisch Belgier
Bolivien bolivianisch
Bosnien bosnisch
Brasilien brasilianisch Brasilianer
Bulgarien bulgarisch Bulgare
Chile chilenisch Chilene
China chinesisch Chinese Volksrepublik
Dänemark dänisch Däne
Deutschland deutsch Bundesrepublik
Ecuador ecuadorianisch
Eritrea eritreisch
Estland estnisch Este
Europa europäisch Europäer
Finnland finnisch Finne
Frankreich französisch Franzose
Georgien georgisch
Ghana ghanaisch
Griechenland griechisch Grieche
Großbritannien britisch Brite
Guatemala guatemaltekisch
Guinea guineisch
Haiti haitianisch
Honduras honduranisch
Indien indisch Inder
Indonesien indonesisch
Irak irakisch Iraker
Iran iranisch Iraner
Irland irisch Ire
Island isländisch Isländer
Israel israelisch Israeli
Italien italienisch Italiener
Jamaika jamaikanisch
Japan japanisch Japaner
Jemen jemenitisch Jemenit
Jordanien jordanisch
Kambodscha kambodschanisch
Kamerun kamerunisch
Kanada kanadisch Kanadier
Kasachstan kasachisch Kasache
Katar katarisch
Kenia kenianisch Kenianer
Kirgistan kirgisisch
Kolumbien kolumbianisch
Kongo kongolesisch
Kosovo kosovarisch
Kroatien kroatisch Kroate
Kuba kubanisch Kubaner
Kuwait kuwaitisch
Lettland lettisch Lette
Libanon libanesisch Libanese
Liberia liberianisch
Libyen libysch Libyer
Liechtenstein liechtensteinisch
Litauen litauisch Litauer
Luxemburg luxemburgisch
Madagaskar madagassisch
Malaysia malaysisch
Mali malisch
Malta maltesisch
Marokko marokkanisch Marokkaner
Mauretanien mauretanisch
Mexiko mexikanisch Mexikaner
Moldau moldauisch Moldawien
Mongolei mongolisch
Montenegro montenegrinisch
Mosambik mosambikanisch
Myanmar myanmarisch Birma
Namibia namibisch
Nepal nepalesisch
Neuseeland neuseeländisch Neuseeländer
Nicaragua nicaraguanisch
Niederlande niederländisch Niederländer Holland
Niger nigrisch
Nigeria nigerianisch
Nordkorea nordkoreanisch Nordkoreaner
Nordmazedonien nordmazedonisch Mazedonien
Norwegen norwegisch Norweger
Oman omanisch
Österreich österreichisch Österreicher
Pakistan pakistanisch Pakistaner
Panama panamaisch
Paraguay paraguayisch
Peru peruanisch Peruaner
Philippinen philippinisch
Polen polnisch Pole
Portugal portugiesisch Portugiese
Ruanda ruandisch
Rumänien rumänisch Rumäne
Russland russisch Russe
Sambia sambisch
Saudi-Arabien saudi-arabisch
Schweden schwedisch Schwede
Schweiz schweizerisch Schweizer
Senegal senegalesisch
Serbien serbisch Serbe
Simbabwe simbabwisch
Singapur singapurisch
Slowakei slowakisch Slowake
Slowenien slowenisch Slowene
Somalia somalisch
Spanien spanisch Spanier
Südafrika südafrikanisch Südafrikaner
Sudan sudanesisch
Südkorea südkoreanisch Südkoreaner
Südsudan südsudanesisch
Syrien syrisch Syrer
Tadschikistan tadschikisch
Taiwan taiwanisch
Tansania tansanisch
Thailand thailändisch
Tschad tschadisch
Tschechien tschechisch Tscheche
Tunesien tunesisch Tunesier
Türkei türkisch Türke
Turkmenistan turkmenisch
Uganda ugandisch
Ukraine ukrainisch Ukrainer
Ungarn ungarisch Ungar
Uruguay uruguayisch
USA amerikanisch Amerikaner
Usbekistan usbekisch
Venezuela venezolanisch Venezolaner
Vietnam vietnamesisch Vietnamese
Zypern zyprisch`;
const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
const byName = new Map(
  rows.flatMap(([country = '', , ...others]) => [country, ...others].map((name) => [nounStem(name), country] as const)),
);
const shortNames = new Map([
  ['US', 'USA'],
  ['USA', 'USA'],
  ['BRD', 'Deutschland'],
]);
const byAdjective = new Map([
  ['us-amerikanisch', 'USA'],
  ...rows.map(([country = '', adjective = '']) => [adjective, country] as const),
]);
