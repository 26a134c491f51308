// The verbs of German that change their vowel, and how: a closed list, as every grammar has it.

/**
 * Which stem a form belongs to, both folded: "ging" → "geh", "anfing" → "anfang", "genommen" → "nehm"; undefined for what
 * is no form of a strong verb, or as well another word ("Band", "Schloss").
 */
export function strongVerbStem(form: string): string | undefined {
  const known = irregular.get(form);
  if (known !== undefined) return known;
  for (const ending of endings) {
    if (!form.endsWith(ending) || (ending === 'st' && form.endsWith('sst'))) continue; // "entlässt" is no "entlas-st"
    const found = withoutEnding(form.slice(0, form.length - ending.length), ending.startsWith('en'));
    if (found !== undefined) return found;
  }
  return undefined;
}

const endings = ['', 'e', 'en', 'st', 'est', 't', 'et', 'n', 'te', 'ten', 'tet', 'ene', 'enem', 'enen', 'ener', 'enes'];
const [shortestStem, longestStem] = [2, 8];

function withoutEnding(core: string, canBeParticiple: boolean): string | undefined {
  for (let length = Math.min(longestStem, core.length); length >= shortestStem; length--) {
    const stem = core.slice(-length);
    if (!ofPast.has(stem) && !ofParticiple.has(stem)) continue;
    const { prefix, ge } = before.exec(core.slice(0, core.length - length))?.groups ?? {};
    if (prefix === undefined) continue;
    const base = infinitiveWith(
      stem,
      canBeParticiple && (ge !== undefined || inseparable.test(prefix)),
      ge !== undefined,
    );
    if (base !== undefined) return prefix + base;
  }
  return undefined;
}

/** "nomm" of a participle, "nahm" of a past → "nehm" */
function infinitiveWith(stem: string, isParticiple: boolean, hasGe: boolean): string | undefined {
  const participle = isParticiple ? ofParticiple.get(stem) : undefined;
  return participle ?? (hasGe || alsoNouns.has(stem) ? undefined : ofPast.get(stem));
}

/** Past forms of a strong verb that are nouns, too, and so are not found by their stem: "steh" → ["stand"]. */
export function ambiguousPasts(stem: string): readonly string[] {
  return pastsThatAreNouns.get(stem) ?? [];
}

// stem: stems of the past and of the changed present / stem of the participle
const table = `back:buk/back befehl:befahl,befiehl/befohl beginn:begann/begonn beiss:biss/biss berg:barg,birg/borg bieg:bog/bog
  biet:bot/bot bind:band/bund bitt:bat/bet blas:blies/blas bleib:blieb/blieb brat:briet/brat brech:brach,brich/broch
  brenn:brannt/ bring:bracht/ denk:dacht/ dring:drang/drung durf:darf,durft/ empfehl:empfahl,empfiehl/empfohl
  erlosch:erlosch,erlisch/erlosch erschreck:erschrak,erschrick/erschrock ess:ass,iss/gess fahr:fuhr/fahr fall:fiel/fall
  fang:fing/fang fecht:focht,ficht/focht find:fand/fund flecht:flocht,flicht/flocht flieg:flog/flog flieh:floh/floh
  fliess:floss/floss fress:frass,friss/fress frier:fror/fror gebar:gebar,gebier/gebor geb:gab,gib/geb geh:ging/gang
  geling:gelang/gelung gelt:galt,gilt/golt genes:genas/genes geniess:genoss/genoss gescheh:geschah,geschieh/gescheh
  gewinn:gewann/gewonn giess:goss/goss gleich:glich/glich gleit:glitt/glitt grab:grub/grab greif:griff/griff halt:hielt/halt
  hang:hing/hang heb:hob/hob heiss:hiess/heiss helf:half,hilf/holf kenn:kannt/ kling:klang/klung kneif:kniff/kniff komm:kam/komm
  konn:kann,konnt/ kriech:kroch/kroch lad:lud/lad lass:liess/lass lauf:lief/lauf leid:litt/litt leih:lieh/lieh les:las,lies/les
  lieg:lag/ lug:log/log meid:mied/mied mess:mass,miss/mess mog:mag,mocht/ nehm:nahm,nimm/nomm nenn:nannt/ pfeif:pfiff/pfiff
  preis:pries/pries rat:riet/rat reib:rieb/rieb reiss:riss/riss reit:ritt/ritt renn:rannt/ riech:roch/roch ring:rang/rung
  ruf:rief/ruf sauf:soff/soff schaff:schuf/ scheid:schied/schied schein:schien/schien schelt:schalt,schilt/scholt
  schieb:schob/schob schiess:schoss/schoss schlaf:schlief/schlaf schlag:schlug/schlag schleich:schlich/schlich
  schliess:schloss/schloss schmeiss:schmiss/schmiss schmelz:schmolz,schmilz/schmolz schneid:schnitt/schnitt
  schreib:schrieb/schrieb schrei:schrie/schrie schreit:schritt/schritt schweig:schwieg/schwieg schwell:schwoll,schwill/schwoll
  schwimm:schwamm/schwomm schwind:schwand/schwund schwing:schwang/schwung schwor:schwur/schwor seh:sah,sieh/seh
  send:sandt/ sing:sang/sung sink:sank/sunk sitz:sass/sess spinn:spann/sponn sprech:sprach,sprich/sproch
  spring:sprang/sprung stech:stach,stich/stoch steh:stand/stand stehl:stahl,stiehl/stohl steig:stieg/stieg
  sterb:starb,stirb/storb stink:stank/stunk stoss:stiess/stoss streich:strich/strich streit:stritt/stritt trag:trug/trag
  treff:traf,triff/troff treib:trieb/trieb tret:trat,tritt/tret trink:trank/trunk tu:tat/ verderb:verdarb,verdirb/verdorb
  vergess:vergass,vergiss/vergess verlier:verlor/verlor wachs:wuchs/wachs wasch:wusch/wasch weich:wich/wich weis:wies/wies
  wend:wandt/ werb:warb,wirb/worb werf:warf,wirf/worf wieg:wog/wog wind:wand/wund wiss:wusst/ zeih:zieh/zieh zieh:zog/zog
  zwing:zwang/zwung`;

// Their nouns are more frequent than they are.
const alsoNouns: ReadonlySet<string> = new Set(
  `band biss bot drang floss hieb klang lag log mass rang rat riss ritt schalt schloss schnitt schoss schritt spann
  stahl stand stich strich streit tat tritt trieb trug wand wies zwang schwur`.split(/\s+/),
);

const separable =
  'ab|an|auf|aus|bei|bekannt|bloss|dabei|dagegen|daher|dahin|dahinter|daneben|dar|daran|darauf|davon|dazu|dazwischen|durch|ein|empor|entgegen|fern|fest|fort|frei|gegenuber|gleich|gut|heim|her|herab|heran|herauf|heraus|herein|herum|herunter|hervor|hin|hinab|hinauf|hinaus|hindurch|hinein|hinter|hinunter|hinweg|hinzu|hoch|klar|kund|los|mit|nach|nahe|nieder|preis|sicher|stand|statt|still|teil|tief|tot|uber|um|umher|unter|voll|vor|voran|voraus|vorbei|wahr|weg|weiter|wider|wieder|zu|zuruck|zusammen';
const before = new RegExp(`^(?<prefix>(?:${separable})?(?:be|ent|emp|er|miss|ver|zer)?)(?<ge>ge)?$`); // "an", "ange", "ver"
const inseparable = /(?:be|ent|emp|er|miss|ver|zer|uber|unter|durch|um|wider|hinter)$/;

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({ gegessen: 'ess', gesessen: 'sitz', gelegen: 'lieg', getan: 'tu', getane: 'tu', weiss: 'weiss' }),
);

const ofPast = new Map<string, string>();
const ofParticiple = new Map<string, string>();
const pastsThatAreNouns = new Map<string, readonly string[]>();
for (const entry of table.split(/\s+/)) {
  const [base = '', stems = ''] = entry.split(':');
  const [past = '', participle = ''] = stems.split('/');
  const pasts = past.split(',');
  for (const stem of pasts) if (stem !== base) ofPast.set(stem, base);
  if (participle !== '') ofParticiple.set(participle, base);
  const nouns = pasts.filter((stem) => alsoNouns.has(stem));
  if (nouns.length > 0) pastsThatAreNouns.set(base, nouns);
}
