// The verbs of German that change their vowel, and how: a closed list, as every grammar has it.

interface StrongVerb {
  /** The stem of the infinitive, folded: "nehm". */
  readonly base: string;
  /** Stems of the past and of the changed present: "nahm", "nimm". */
  readonly pasts: readonly string[];
  /** The stem of the participle without "ge" and "en": "nomm"; empty for the regular ones. */
  readonly participle: string;
}

// stem:past,present/participle; the participle is left out where it has the vowel of the past, "=" is that of the infinitive.
// "sein", "haben" and "werden" are missing: they are no words that somebody looks for.
const table = `back:buk/= befehl:befahl,befiehl/befohl beginn:begann/begonn beiss:biss berg:barg,birg/borg
  berst:barst,birst/borst beweg:bewog bieg:bog biet:bot bind:band/bund bitt:bat/bet blas:blies/= bleib:blieb
  brat:briet/= brech:brach,brich/broch brenn:brannt/ bring:bracht/ denk:dacht/ dresch:drosch,drisch dring:drang/drung
  durf:darf,durft/ empfehl:empfahl,empfiehl/empfohl erlosch:erlosch,erlisch erschall:erscholl
  erschreck:erschrak,erschrick/erschrock erwag:erwog ess:ass,iss/gess fahr:fuhr/= fall:fiel/= fang:fing/=
  fecht:focht,ficht find:fand/fund flecht:flocht,flicht flieg:flog flieh:floh fliess:floss fress:frass,friss/=
  frier:fror gar:gor gebar:gebar,gebier/gebor geb:gab,gib/= gedeih:gedieh geh:ging/gang geling:gelang/gelung
  gelt:galt,gilt/golt genes:genas/= geniess:genoss gescheh:geschah,geschieh/= gewinn:gewann/gewonn giess:goss
  gleich:glich gleit:glitt glimm:glomm grab:grub/= greif:griff halt:hielt/= hang:hing/= heb:hob heiss:hiess/=
  helf:half,hilf/holf kenn:kannt/ klimm:klomm kling:klang/klung kneif:kniff komm:kam/= konn:kann,konnt/ kriech:kroch
  lad:lud/= lass:liess/= lauf:lief/= leid:litt leih:lieh les:las,lies/= lieg:lag/ lug:log mahl:/= meid:mied melk:molk
  mess:mass,miss/= missling:misslang/misslung mog:mag,mocht/ nehm:nahm,nimm/nomm nenn:nannt/ pfeif:pfiff preis:pries
  quell:quoll,quill rat:riet/= reib:rieb reiss:riss reit:ritt renn:rannt/ riech:roch ring:rang/rung rinn:rann/ronn
  ruf:rief/= salz:/= sauf:soff saug:sog schaff:schuf/= scheid:schied schein:schien schelt:schalt,schilt/scholt
  scher:schor schieb:schob schiess:schoss schind:/schund schlaf:schlief/= schlag:schlug/= schleich:schlich
  schleif:schliff schliess:schloss schling:schlang/schlung schmeiss:schmiss schmelz:schmolz,schmilz schneid:schnitt
  schreib:schrieb schrei:schrie/schri schreit:schritt schweig:schwieg schwell:schwoll,schwill schwimm:schwamm/schwomm
  schwind:schwand/schwund schwing:schwang/schwung schwor:schwur/= seh:sah,sieh/= send:sandt/ sied:sott sing:sang/sung
  sink:sank/sunk sinn:sann/sonn sitz:sass/sess spalt:/= spei:spie/spi spinn:spann/sponn sprech:sprach,sprich/sproch
  spriess:spross spring:sprang/sprung stech:stach,stich/stoch steh:stand stehl:stahl,stiehl/stohl steig:stieg
  sterb:starb,stirb/storb stieb:stob stink:stank/stunk stoss:stiess/= streich:strich streit:stritt trag:trug/=
  treff:traf,triff/troff treib:trieb tret:trat,tritt/= trief:troff/ trink:trank/trunk trug:trog tu:tat/
  verderb:verdarb,verdirb/verdorb verdriess:verdross vergess:vergass,vergiss/= verlier:verlor verschleiss:verschliss
  verzeih:verzieh wachs:wuchs/= wag:wog wasch:wusch/= web:wob weich:wich weis:wies wend:wandt/ werb:warb,wirb/worb
  werf:warf,wirf/worf wieg:wog wind:wand/wund wink:/wunk wiss:wusst/ wring:wrang/wrung zieh:zog zwing:zwang/zwung`;

export const strongVerbs: readonly StrongVerb[] = table.split(/\s+/).map((entry) => {
  const [base = '', stems = ''] = entry.split(':');
  const [changed = '', participle] = stems.split('/');
  const pasts = changed.split(',');
  return {
    base,
    pasts: pasts.filter((past) => past !== '' && past !== base),
    participle: participle === '=' ? base : (participle ?? changed.replace(/,.*/, '')),
  };
});

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Forms that are nouns more often, with some ending at least. */
export const alsoNouns =
  words(`band biss bot drang floss hieb klang lag log mass molk rang rat riss ritt schalt schlang schliff
  schloss schnitt schoss schritt schwur spann spross stahl stand stich strich streit tat tritt trieb trug verzieh wand wies zwang`);

/** Those of them that are none behind a prefix: "beschloss", "bewies", but "Bestand". */
export const aloneOnly = words('biss floss hieb log schalt schloss schoss stahl wies');
