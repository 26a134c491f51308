// Nouns that news are full of, as words of their own and as the last part of others, by their plurals. In small letters.

/** "Wahlen" */
export const nounsWithEn = words(`
  absicht agent agentur ansicht anstalt antwort arbeit art asylant athlet aufsicht aussicht automat autor bahn
  bank bauer bub burg bär bürgerei bürokrat christ datei demokrat demonstrant diktatur diplomat elefant
  emigrant fabrik fabrikant fahrt favorit figur flut form frau frist fürst geburt gebühr gefahr gegend
  gesellschaft gestalt gewalt held herr jagd jugend kandidat klinik komet kraft kritik kultur kur last lehrkraft
  lieferant macht mensch meteorit migrant milliard million nachbar nachricht nation natur norm ohr partei patient
  patriot person pflicht pilot pirat planet plattform polizist prinz prophet präsident reform region reparatur
  republik rubrik schicht schlacht schmerz schrift sicht soldat spur staat statistik strahl struktur student
  symptomatik tat technik temperatur tugend uhr ungar vollmacht wahl welt zahl zeit`);

/** "Wellen" */
export const nounsWithN = words(`
  abgabe absage absprache adresse affe affäre afghane akademie aktie allee allergie ampel analyse anklage anlage
  anleihe annahme archäologe armee aufgabe auflage aufnahme ausgabe ausnahme ausreise aussage barriere batterie
  behörde beihilfe beilage bekannte beschwerde biene biografie biologe bitte blume blüte bombe breite brite brücke
  bulgare bäche bühne chinese dame debatte decke demokratie deutsche domäne droge drohne däne düne ecke ehre
  eingabe einnahme einreise energie epidemie episode erbe etage experte falle familie farbe feier finne firme
  flamme flasche fliege flotte fläche folge fontäne formel fotografie frage franzose fähre gabe gabel galerie
  garantie gardine gasse gemeinde geologe grenze grieche gruppe größe grüne halle hase heide hilfe hirte
  historiker hypothese höhe hölle hürde hütte idee ideologie ikone industrie insel jude kabine kammer kanone
  kantine kapelle karriere karte kartoffel kasse kategorie kette kirche klage klappe klasse klausel klinge kollege
  kolonie kolumne kontrolle kopie kralle kranke kreide krise kroate krone kugel kunde kurde küche küste
  lage lampe laune lawine legende lehre leiche leiter linie liste lunge löwe lücke lüge maschine masse mauer
  maßnahme messe methode miene miete minute mode muskel nadel nonne novelle nummer nähe pandemie parzelle
  periode pflanze phase pille pistole pleite pole premiere presse probe prothese prämie psychologe quelle quote
  rache rakete rasse regel reihe reise rente rolle rose routine ruhe ruine runde russe röhre rüge sache sage
  schere schiene schlange schule schwede schwelle schwere schwester schwäche schüssel see seite sekunde serbe
  serie sitte slowene soziologe speiche spende sprache spritze stange stelle stimme strategie strecke studie
  stunde stätte suche summe sünde tabelle tablette tage tanne tasche tatsache taube technologie teilnahme theologe
  theorie therapie these tote tournee traube treppe truppe türke umfrage ursache vergabe verwandte virologe
  vokabel waage waffe weise weite welle wende wette wiese woche wohnung wunde wurzel würde zelle zeuge ziege
  ziffer zigarette zone zulage zunge zusage`);

/** "Spiele", "Spielen" */
export const nounsWithE = words(`
  abschnitt aktionär angebot angriff anteil apparat architekt archiv aspekt atom attentat auftritt augenblick
  ausweis bauwerk beginn begriff bein beispiel bereich bericht beruf besuch betrieb beweis bezirk bier blick block
  boot boykott brief brot defekt denkmal diagramm dialekt diamant dieb dienst druck duell effekt eingriff eintritt
  ereignis exemplar export feind fest film fisch format freund fund funktionär gas gebot gedicht gefühl general
  gericht gerät geschäft gesetz gespräch gesuch gewicht gewinn griff grundstück haar heer heft heim hinweis hotel
  hund ideal impfstoff import institut kanton kartell kommentar konflikt kontakt konzept konzern konzert kraftwerk
  kreis krieg kurs lokal los magazin mandat markt meer meteorit millionär modell moment mord motiv nachteil netz
  netzwerk objekt offizier ort paar papier pferd pilz plakat pokal potenzial preis problem produkt profil programm
  projekt protest punkt rabatt recht resultat rezept ritual rock rohr roman rückblick rücktritt schein schiff
  schnitt schock schritt schwein sieg signal sitz skandal spiel spion stein stoff streit stück symbol system tarif
  teil telefon termin text tier tisch tor transport tribunal urteil verbot verbund verein vergleich verlust
  versuch vorteil weg wein werk wert wettbewerb wirt wort zertifikat ziel zitat öl`);

/** "Verträge", "Verträgen" */
export const nounsWithUmlautAndE = words(`
  abgrund abstand angst anhang anlass anschlag anspruch antrag anzug arbeitsplatz arzt ast aufstand auftrag
  ausgang auskunft ausschuss bahnhof ball bank bass baum beitrag beschluss bestand betrag bischof brand bruch
  brust chor damm darm duft einbruch eingang einsatz entwurf ertrag fahrgast fall flug fluss friedhof frucht fuchs
  fuß gang gast gegenstand gesang grund grundsatz gruß hahn hand haushalt haut hof hut kamm kampf kanal kauf klang
  kopf korb kraft kran kuss lauf lohn luft macht markt marsch maus nacht nuss palast pass plan platz rang rat raum
  rückgang saft sarg satz saum schatz schlag schluss schuss schwamm sohn spruch stab stadt stamm stand strom stuhl
  sturm ton topf traum turm umsatz unfall verband verkauf vertrag vorfall vorgang vorrat vorschlag vorstand
  vorwurf wand widerspruch wunsch wurf wurm wurst zahn zaun zug zunft zuschuss zustand zuwachs zwang überfall`);

/** "Häuser", "Häusern" */
export const nounsWithEr = words(`
  amt bad band bild blatt brett buch dach denkmal dorf eigentum fach feld gehalt geist geld gemüt gesicht glas
  glied grab gut haus holz horn huhn irrtum kalb kind kleid korn kraut lamm land leib licht lied loch mann
  mitglied nest rad rand reichtum rind schild schloss spital tuch volk wald weib wort`);

/** "Streiks" */
export const nounsWithS = words(`
  account airline auto baby band bike blog büro chat check chef chip city clip club crew deal demo disko e-bike
  e-mail euro fake fan foto foul hack handy hit hobby hotel interview job jury kilo
  kino kita klub konto lady laptop limo link lkw logo mail park party patch pkw podcast pony post radio risiko
  scan shop show silo smartphone song star start-up startup store story streik studio tattoo team test ticket tipp
  trainer trend trick tweet ufo uni url video zoo`);

/** Each plural with its singular; some have none, or look like plurals and are none. */
export const otherPlurals = words(`
  abgeordneten/abgeordnete angehörigen/angehörige angeklagten/angeklagte argumente/argument atlanten/atlas
  bauten/bau beamten/beamte bodentruppen/bodentruppe brüder/bruder busse/bus böden/boden daten/daten
  dokumente/dokument dokumenten/dokument dramen/drama eisheiligen/eisheilige elemente/element elementen/element
  eltern/eltern experimente/experiment fachkräfte/fachkraft ferien/ferien firmen/firma frieden/frieden
  garten/garten gremien/gremium grünen/grüne gymnasien/gymnasium gärten/garten hafen/hafen heiligen/heilige
  häfen/hafen instrumente/instrument interessen/interesse klöster/kloster konservativen/konservative konten/konto
  kosten/kosten kriterien/kriterium lehrkräfte/lehrkraft leute/leute liberalen/liberale linken/linke läden/laden
  materialien/material medien/medien medikamente/medikament medikamenten/medikament ministerien/ministerium
  museen/museum mängel/mangel mütter/mutter namen/name parlamente/parlament praktika/praktikum prinzipien/prinzip
  prozente/prozent rahmen/rahmen risiken/risiko samen/samen schulden/schulden schäden/schaden seen/see
  stadien/stadion stipendien/stipendium streitkräfte/streitkräfte talente/talent themen/thema toten/tote
  töchter/tochter unternehmen/unternehmen verdächtigen/verdächtige villen/villa viren/virus väter/vater
  vögel/vogel wagen/wagen wahlen/wahl zentren/zentrum äcker/acker äpfel/apfel öfen/ofen`).map((pair) =>
  pair.split('/'),
);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
