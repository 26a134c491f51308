// The verbs of German that change their vowel, and how: a closed list, as every grammar has it.

interface StrongVerb {
  /** The stem of the infinitive, folded: "nehm". */
  readonly base: string;
  /** Stems of the past and of the changed present: "nahm", "nimm". */
  readonly pasts: readonly string[];
  /** The stem of the participle without "ge" and "en": "nomm"; empty for the regular ones. */
  readonly participle: string;
}

// "sein", "haben" and "werden" are missing: they are no words that somebody looks for.
const table = `back:buk/back befehl:befahl,befiehl/befohl beginn:begann/begonn beiss:biss/biss berg:barg,birg/borg berst:barst,birst/borst
  beweg:bewog/bewog bieg:bog/bog biet:bot/bot bind:band/bund bitt:bat/bet blas:blies/blas bleib:blieb/blieb brat:briet/brat
  brech:brach,brich/broch brenn:brannt/ bring:bracht/ denk:dacht/ dresch:drosch,drisch/drosch dring:drang/drung durf:darf,durft/
  empfehl:empfahl,empfiehl/empfohl erlosch:erlosch,erlisch/erlosch erschall:erscholl/erscholl erschreck:erschrak,erschrick/erschrock
  erwag:erwog/erwog ess:ass,iss/gess fahr:fuhr/fahr fall:fiel/fall fang:fing/fang fecht:focht,ficht/focht find:fand/fund
  flecht:flocht,flicht/flocht flieg:flog/flog flieh:floh/floh fliess:floss/floss fress:frass,friss/fress frier:fror/fror gar:gor/gor
  gebar:gebar,gebier/gebor geb:gab,gib/geb gedeih:gedieh/gedieh geh:ging/gang geling:gelang/gelung gelt:galt,gilt/golt
  genes:genas/genes geniess:genoss/genoss gescheh:geschah,geschieh/gescheh gewinn:gewann/gewonn giess:goss/goss gleich:glich/glich
  gleit:glitt/glitt glimm:glomm/glomm grab:grub/grab greif:griff/griff halt:hielt/halt hang:hing/hang heb:hob/hob heiss:hiess/heiss
  helf:half,hilf/holf kenn:kannt/ klimm:klomm/klomm kling:klang/klung kneif:kniff/kniff komm:kam/komm konn:kann,konnt/
  kriech:kroch/kroch lad:lud/lad lass:liess/lass lauf:lief/lauf leid:litt/litt leih:lieh/lieh les:las,lies/les lieg:lag/ lug:log/log
  mahl:/mahl meid:mied/mied melk:molk/molk mess:mass,miss/mess missling:misslang/misslung mog:mag,mocht/ nehm:nahm,nimm/nomm nenn:nannt/
  pfeif:pfiff/pfiff preis:pries/pries quell:quoll,quill/quoll rat:riet/rat reib:rieb/rieb reiss:riss/riss reit:ritt/ritt renn:rannt/
  riech:roch/roch ring:rang/rung rinn:rann/ronn ruf:rief/ruf salz:/salz sauf:soff/soff saug:sog/sog schaff:schuf/schaff
  scheid:schied/schied schein:schien/schien schelt:schalt,schilt/scholt scher:schor/schor schieb:schob/schob schiess:schoss/schoss
  schind:/schund schlaf:schlief/schlaf schlag:schlug/schlag schleich:schlich/schlich schleif:schliff/schliff
  schliess:schloss/schloss schling:schlang/schlung schmeiss:schmiss/schmiss schmelz:schmolz,schmilz/schmolz schneid:schnitt/schnitt
  schreib:schrieb/schrieb schrei:schrie/schri schreit:schritt/schritt schweig:schwieg/schwieg schwell:schwoll,schwill/schwoll
  schwimm:schwamm/schwomm schwind:schwand/schwund schwing:schwang/schwung schwor:schwur/schwor seh:sah,sieh/seh send:sandt/ sied:sott/sott
  sing:sang/sung sink:sank/sunk sinn:sann/sonn sitz:sass/sess spalt:/spalt spei:spie/spi spinn:spann/sponn sprech:sprach,sprich/sproch
  spriess:spross/spross spring:sprang/sprung stech:stach,stich/stoch steh:stand/stand stehl:stahl,stiehl/stohl steig:stieg/stieg
  sterb:starb,stirb/storb stieb:stob/stob stink:stank/stunk stoss:stiess/stoss streich:strich/strich streit:stritt/stritt trag:trug/trag
  treff:traf,triff/troff treib:trieb/trieb tret:trat,tritt/tret trief:troff/ trink:trank/trunk trug:trog/trog tu:tat/ verderb:verdarb,verdirb/verdorb
  verdriess:verdross/verdross vergess:vergass,vergiss/vergess verlier:verlor/verlor verschleiss:verschliss/verschliss
  verzeih:verzieh/verzieh wachs:wuchs/wachs wag:wog/wog wasch:wusch/wasch web:wob/wob weich:wich/wich weis:wies/wies wend:wandt/
  werb:warb,wirb/worb werf:warf,wirf/worf wieg:wog/wog wind:wand/wund wink:/wunk wiss:wusst/ wring:wrang/wrung zieh:zog/zog zwing:zwang/zwung`;

export const strongVerbs: readonly StrongVerb[] = table.split(/\s+/).map((entry) => {
  const [base = '', stems = ''] = entry.split(':');
  const [pasts = '', participle = ''] = stems.split('/');
  return { base, pasts: pasts.split(',').filter((past) => past !== '' && past !== base), participle };
});

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Forms that are nouns more often, with some ending at least. */
export const alsoNouns =
  words(`band biss bot drang floss hieb klang lag log mass molk rang rat riss ritt schalt schlang schliff
  schloss schnitt schoss schritt schwur spann spross stahl stand stich strich streit tat tritt trieb trug verzieh wand wies zwang`);

/** Those of them that are none behind a prefix: "beschloss", "bewies", but "Bestand". */
export const aloneOnly = words('biss floss hieb log schalt schloss schoss stahl wies');
