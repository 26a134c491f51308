// Words of German that a search must bring together, and words that it must keep apart.

/** Infinitive, past, participle, and what else changes its vowel: all strong and mixed verbs in use, and some that are made from them. */
export const strongVerbs = `backen buk gebacken | befehlen befahl befohlen befiehlt | beginnen begann begonnen begannen
  beißen biss gebissen bissen | bergen barg geborgen birgt | bersten barst geborsten birst | bewegen bewog bewogen
  biegen bog gebogen bogen | bieten bot geboten boten | binden band gebunden banden | bitten bat gebeten baten
  blasen blies geblasen | bleiben blieb geblieben blieben | braten briet gebraten | brechen brach gebrochen bricht
  brennen brannte gebrannt | bringen brachte gebracht brachten | denken dachte gedacht dachten | dreschen drosch gedroschen drischt
  dringen drang gedrungen drangen | empfehlen empfahl empfohlen empfiehlt | erlöschen erlosch erlischt
  erschallen erscholl erschollen | erschrecken erschrak erschrocken erschrickt | erwägen erwog erwogen | essen aß gegessen isst aßen
  fahren fuhr gefahren fährt | fallen fiel gefallen fällt | fangen fing gefangen fängt | fechten focht gefochten ficht
  finden fand gefunden fanden | flechten flocht geflochten | fliegen flog geflogen flogen | fliehen floh geflohen
  fließen floss geflossen flossen | fressen fraß gefressen frisst | frieren fror gefroren | gären gor gegoren
  gebären gebar geboren gebiert | geben gab gegeben gibt gaben | gedeihen gedieh gediehen | gehen ging gegangen gingen
  gelingen gelang gelungen gelangen | gelten galt gegolten gilt | genesen genas | genießen genoss genossen genossen
  geschehen geschah geschieht | gewinnen gewann gewonnen gewannen | gießen goss gegossen | gleichen glich geglichen
  gleiten glitt geglitten | glimmen glomm geglommen | graben grub gegraben gräbt | greifen griff gegriffen griffen
  halten hielt gehalten hält | hängen hing gehangen | heben hob gehoben hoben | heißen hieß geheißen | helfen half geholfen hilft
  kennen kannte gekannt | klimmen klomm geklommen | klingen klang geklungen klangen | kneifen kniff gekniffen
  kommen kam gekommen kamen | kriechen kroch gekrochen | laden lud geladen lädt | lassen ließ gelassen lässt | laufen lief gelaufen läuft
  leiden litt gelitten | leihen lieh geliehen | lesen las gelesen liest | liegen lag gelegen lagen | lügen log gelogen logen
  mahlen gemahlen mahlt | meiden mied gemieden | melken molk gemolken | messen maß gemessen misst maßen | misslingen misslang misslungen
  nehmen nahm genommen nimmt | nennen nannte genannt | pfeifen pfiff gepfiffen | preisen pries gepriesen | quellen quoll gequollen quillt
  raten riet geraten rät | reiben rieb gerieben | reißen riss gerissen rissen | reiten ritt geritten ritten | rennen rannte gerannt
  riechen roch gerochen | ringen rang gerungen rangen | rinnen rann geronnen | rufen rief gerufen | salzen gesalzen
  saufen soff gesoffen säuft | saugen sog gesogen | schaffen schuf geschaffen schufen | scheiden schied geschieden
  scheinen schien geschienen | schelten schalt gescholten schilt | scheren schor geschoren | schieben schob geschoben
  schießen schoss geschossen schossen | schinden geschunden | schlafen schlief geschlafen schläft | schlagen schlug geschlagen schlägt
  schleichen schlich geschlichen | schleifen schliff geschliffen | schließen schloss geschlossen schlossen | schlingen schlang geschlungen
  schmeißen schmiss geschmissen | schmelzen schmolz geschmolzen schmilzt | schneiden schnitt geschnitten schnitten
  schreiben schrieb geschrieben | schreien schrie geschrien | schreiten schritt geschritten schritten | schweigen schwieg geschwiegen
  schwellen schwoll geschwollen schwillt | schwimmen schwamm geschwommen | schwinden schwand geschwunden | schwingen schwang geschwungen
  schwören schwor geschworen | sehen sah gesehen sieht sahen | senden sandte gesandt | sieden sott gesotten | singen sang gesungen
  sinken sank gesunken | sinnen sann gesonnen | sitzen saß gesessen saßen | spalten gespalten | speien spie gespien | spinnen spann gesponnen
  sprechen sprach gesprochen spricht | sprießen spross gesprossen | springen sprang gesprungen | stechen stach gestochen sticht
  stehen stand gestanden standen | stehlen stahl gestohlen stiehlt | steigen stieg gestiegen | sterben starb gestorben stirbt
  stieben stob gestoben | stinken stank gestunken | stoßen stieß gestoßen stößt | streichen strich gestrichen strichen
  streiten stritt gestritten stritten | tragen trug getragen trägt trugen | treffen traf getroffen trifft | treiben trieb getrieben trieben
  treten trat getreten tritt traten | triefen troff | trinken trank getrunken | trügen trog getrogen | tun tat getan taten tut
  verderben verdarb verdorben verdirbt | verdrießen verdross verdrossen | vergessen vergaß vergisst | verlieren verlor verloren
  verschleißen verschliss verschlissen | verzeihen verzieh verziehen | wachsen wuchs gewachsen wächst | waschen wusch gewaschen wäscht
  weben wob gewoben | weichen wich gewichen | weisen wies gewiesen wiesen | wenden wandte gewandt | werben warb geworben wirbt
  werfen warf geworfen wirft | wiegen wog gewogen | winden wand gewunden | winken gewunken | wissen wusste gewusst | wringen wrang gewrungen
  ziehen zog gezogen zogen zieht | zwingen zwang gezwungen zwangen
  können konnte gekonnt kann | mögen mochte gemocht mag | dürfen durfte gedurft darf
  zurückziehen zurückgezogen zurückzog zurückzuziehen | beziehen bezog bezogen bezogen | erziehen erzog erzogen | einziehen eingezogen einzog einzuziehen
  entziehen entzog entzogen | umziehen umgezogen umzog | vollziehen vollzog vollzogen | abziehen abgezogen abzog | anziehen angezogen anzog
  beschließen beschloss beschlossen | ausschließen ausschloss ausgeschlossen | abschließen abgeschlossen abschloss | entschließen entschloss entschlossen
  anbieten anbot angeboten anzubieten | verbieten verbot verboten | bestehen bestand bestanden | entstehen entstand entstanden entstanden
  aufstehen aufstand aufgestanden | verstehen verstand verstanden | vertreten vertrat vertritt
  zurücktreten zurückgetreten zurücktrat zurücktritt | eintreten eintrat eingetreten | betrügen betrog betrogen | vertreiben vertrieb vertrieben
  betreiben betrieb betrieben | überschreiten überschritt überschritten | unterscheiden unterschied unterschieden | entscheiden entschied entschieden
  unterschreiben unterschrieb unterschrieben | beschreiben beschrieb beschrieben | übernehmen übernahm übernommen übernimmt | annehmen annahm angenommen annimmt
  festnehmen festgenommen festnahm festzunehmen | teilnehmen teilgenommen teilnahm teilnimmt | stattfinden stattfand stattgefunden stattfinden
  bekommen bekam bekommen bekamen | ankommen ankam angekommen | entkommen entkam | umkommen umgekommen umkam | angeben angab angegeben angibt
  aufgeben aufgegeben aufgab aufzugeben | ergeben ergab ergibt | vergeben vergab vergibt | ansehen angesehen ansah ansieht | vorsehen vorsah vorgesehen vorsieht
  aussehen aussah ausgesehen | einladen eingeladen einlud einlädt | entlassen entließ entlässt | verlassen verließ verlässt | überfallen überfiel überfällt
  erhalten erhielt erhält | enthalten enthielt enthält | verhalten verhielt verhält | behalten behielt | anhalten angehalten anhielt
  erheben erhob erhoben | aufheben aufgehoben aufhob | abheben abgehoben | erscheinen erschien erschienen | versprechen versprach versprochen verspricht
  widersprechen widersprach widersprochen | ausbrechen ausgebrochen ausbrach | zusammenbrechen zusammengebrochen zusammenbrach | unterbrechen unterbrach unterbrochen
  zerstoßen zerstieß | erschießen erschoss erschossen | abschießen abgeschossen | verlieren verlor verloren
  aufwachsen aufgewachsen aufwuchs | beweisen bewies bewiesen | hinweisen hinwies hingewiesen | verweisen verwies verwiesen | ausweisen ausgewiesen auswies
  erwerben erwarb erworben erwirbt | bewerben bewarb beworben bewirbt | vorwerfen vorgeworfen vorwarf vorwirft | entwerfen entwarf entworfen
  verbringen verbrachte verbracht | verbrennen verbrannte verbrannt | erkennen erkannte erkannt | überdenken überdachte
  abbrennen abgebrannt | umbringen umgebracht umbrachte | mitbringen mitgebracht mitbrachte | nachdenken nachgedacht nachdachte
  anerkennen anerkannt anerkannte | verwenden verwandt | zuwenden zugewandt | ertrinken ertrank ertrunken | versinken versank versunken
  verschwinden verschwand verschwunden | überwinden überwand überwunden | erfinden erfand erfunden | empfinden empfand empfunden | befinden befand befunden
  anfangen angefangen anfing | empfangen empfing | einbrechen eingebrochen einbrach einbricht | aufnehmen aufgenommen aufnahm | wegnehmen weggenommen wegnahm
  herausgeben herausgegeben herausgab | vorschlagen vorgeschlagen vorschlug vorschlägt | zuschlagen zugeschlagen | erschlagen erschlug erschlägt`
  .split(/\s*\||\n/)
  .map((line) => line.trim().split(/\s+/))
  .filter((line) => line.length > 1);

/** Each first word must find all that follow it in its line. */
export const together =
  `Konto Konten Kontos | Risiko Risiken Risikos | Atlas Atlanten Atlasse | Lexikon Lexika | Index Indizes Indices
  Saldo Salden | Zyklus Zyklen | Virus Viren | Museum Museen Museums | Zentrum Zentren | Ministerium Ministerien Ministeriums
  Stadion Stadien | Gremium Gremien | Datum Daten | Visum Visa | Praktikum Praktika | Antibiotikum Antibiotika | Firma Firmen
  Villa Villen | Drama Dramen | Thema Themen | Schema Schemata | Komma Kommata Kommas | Trauma Traumata | Praxis Praxen | Basis
  Mythos Mythen | Epos Epen | Rhythmus Rhythmen | Globus Globen | Album Alben | Bonus Boni
  Material Materialien | Mineral Mineralien | Prinzip Prinzipien | Privileg Privilegien | Indiz Indizien | Fossil Fossilien | Textil Textilien
  Reptil Reptilien | Adverb Adverbien | Kodex Kodizes | Tempo Tempi | Amt Ämter Amtes Ämtern | Rad Räder Rädern | Gut Güter | Kamera Kameras | Oma Omas | Angriff Angriffe Angriffs Angriffen | Zugriff Zugriffs | Gewitter Gewitters | Gefühl Gefühle Gefühls | Gebiet Gebiets | Gespräch Gespräche Gesprächen | Cello Celli | Examen Examina
  Korpus Korpora | Tempus Tempora | Party Partys Parties | Baby Babys Babies | Hobby Hobbys Hobbies | Bankkonto Bankkonten
  Sicherheitsrisiko Sicherheitsrisiken | Bau Bauten Baus | Neubau Neubauten | Modus | Terminus Termini | Organismus Organismen
  teuer teures teure teurer teuren teuerste | dunkel dunkles dunkle dunkler dunkelste | edel edle edler | übel übles übler | flexibel flexible flexibler
  sensibel sensible | akzeptabel akzeptable | sauer saure saures | ungeheuer ungeheure | eitel eitle | heikel heikle heikles | nobel noble
  hoch hohe hoher höher höchste | groß größer größte großes | alt älter älteste altes | stark stärker stärkste | jung jünger jüngste
  lang länger längste | kurz kürzer kürzeste | neu neues neuer neueste | frei freie freier | gut gutes guter | grün grüne grünes | schwer schwere schwerer
  sicher sichere sicherer sicherste | heiter heitere | wichtig wichtige wichtigste | politisch politische politischen
  Haus Hauses Häuser Häusern Hause | Kind Kinder Kindes Kindern | Mann Männer Mannes | Frau Frauen | Stadt Städte Städten | Land Länder Landes
  Wald Wälder Waldes | Buch Bücher Buches Büchern | Wein Weine Weines Weinen | Bein Beine Beinen | Rente Renten | Mine Minen | Miete Mieten
  Kosten | Söhne Sohn Söhnen | Tochter Töchter Töchtern | Vater Väter Vaters | Bruder Brüder | Garten Gärten Gartens | Wagen Wagens
  Name Namen Namens | Herz Herzen Herzens | Auge Augen | Bauer Bauern | Nachbar Nachbarn | Herr Herren Herrn | Mensch Menschen | Student Studenten
  Lehrerin Lehrerinnen | Lehrer Lehrern Lehrers | Verhältnis Verhältnisse Verhältnissen | Ergebnis Ergebnisse Ergebnissen | Zeugnis Zeugnisse | Bus Busse Bussen
  Fluss Flüsse Flusses | Prozess Prozesse Prozesses | Schloss Schlösser Schlosses | Hand Hände Händen | Nacht Nächte | Zahn Zähne Zahnes | Lohn Löhne
  Bank Banken Bänke | Hotel Hotels | Auto Autos | Foto Fotos | Kino Kinos | Büro Büros | Team Teams | Chef Chefs | Restaurant Restaurants
  Zeitung Zeitungen | Regierung Regierungen | Freiheit Freiheiten | Möglichkeit Möglichkeiten | Gesellschaft Gesellschaften | Universität Universitäten
  Nation Nationen | Station Stationen | Wahl Wahlen | Zahl Zahlen | Tat Taten | Uhr Uhren | Tür Türen | Kraft Kräfte | Macht Mächte | Angst Ängste
  Angestellter Angestellte Angestellten | Deutscher Deutsche Deutschen | Beamter Beamte Beamten | Verletzte Verletzten Verletzter
  Minister Ministers Ministern | Präsident Präsidenten | Polizist Polizisten | Soldat Soldaten | Experte Experten | Kollege Kollegen | Zeuge Zeugen
  Vorstand Vorstände | Verband Verbände Verbandes | Betrieb Betriebe | Abstand Abstände | Schritt Schritte Schritten | Rat Räte Rates | Boot Boote
  Gebäude Gebäuden Gebäudes | Gesetz Gesetze Gesetzes | Gebiet Gebiete Gebieten | Gericht Gerichte Gerichten | Geschäft Geschäfte | Gespräch Gespräche
  kaufen kauft kaufte kauften gekauft kaufend | machen macht machte gemacht | sagen sagt sagte sagten gesagt | spielen spielt spielte gespielt
  arbeiten arbeitet arbeitete gearbeitet arbeitend | warten wartet wartete gewartet | kosten kostet kostete gekostet | öffnen öffnet öffnete geöffnet
  leben lebt lebte gelebt | lieben liebt liebte geliebt | wohnen wohnt wohnte gewohnt | suchen sucht suchte gesucht | fordern fordert forderte gefordert
  sammeln sammelt sammelte gesammelt | ändern ändert änderte geändert | wandern wandert wanderte gewandert | handeln handelt handelte gehandelt
  regieren regiert regierte | demonstrieren demonstriert demonstrierte demonstrierten | kritisieren kritisiert kritisierte | studieren studiert studierte
  aufbauen aufgebaut aufbaute aufzubauen | vorstellen vorgestellt vorstellte vorzustellen | einführen eingeführt einführte | abschaffen abgeschafft abschaffte
  verkaufen verkauft verkaufte | besuchen besucht besuchte | erklären erklärt erklärte | zerstören zerstört zerstörte | entwickeln entwickelt entwickelte
  wägen wog gewogen | fahren fuhr | führen führt geführt führte | einführen eingeführt einführte | bauen baut baute gebaut | reisen reist reiste gereist | heilen heilt heilte geheilt | zeigen zeigt zeigte gezeigt | teilen teilt teilte geteilt`
    .split(/\s*\||\n/)
    .map((line) => line.trim().split(/\s+/))
    .filter((line) => line.length > 1);

/** The first word must not find the second one, nor the other way round. */
export const apart =
  `Rente René | Wein weit | Wein weite | Wein weiter | Minen Min | Minen minus | Mieten Miene | Kosten Kos | Kosten Kostüm | Komma kommende
   Komma kommen | reiten rein | Söller sollten | Söller sollen | Seite sein | Karten Karen | Leiter Leid | Gast Gas | Stadt Staat | Arzt Art | Rat ran | Wirt wir | Bart bare
  Toten Tonne | Hasen hast | Wagen wage | Bauten bauen | Kante kannte | Tante Tanne | Rosten Rosen | Boten Bohne | Hüte Hühne | Leine leite | Haus Haut
  Wien Wiesen | Wien wies | Pfote Pforte | Beten Been | Torte Tor | Note Not | Note Noe | Rose Ross | Nase Nass | Höhe hohe | Kette Ketchup | Karte karg | Laute Laus
  Mord Mohr | Mond Mode | Hund Hunne | Kern Kerl | Horn Hort | Stein Stete | Bahn Bar | Lohn loht | Bein beide | Zahn Zar | Wert Wer | Sinn Sims | Ton Tor | Rad Rat
  Rad Radio | Ball Ballett | Bund bunt | Bund Bündnis | Kran krank | Krone Kran | Land landen | Halle halten | Held Helle | Messer messen
  Post Poster | Masse Maß | Buße Busse | Rasse Rast | Kasse Kast | Waffe Waffel | Reise Reis | Reis reisen | Weise weiß | Leute läuten | Ente Ende | Pate Patent | Sport Spore
  Norm normal | Form Formel | Formel Format | Mine Minister | Kanal Kanne | Kapital Kapitän | Person Persien | Partei Party | Patient Pate | Pol Polizei
  Polen Politik | Prinz Prinzip | Professor Profi | Provinz Profit | Region Regie | Regen Regent | Regen regieren | Rektor Rektum | Schall Schale | Schuld Schule
  Schule Schulter | Schutz Schütte | Sekt Sektor | Senat Senf | Serie Serum | Sold Soldat | Sonde sondern | Sonne Sohn | Spiel Spieß | Star Start
  Statt Statut | Statue Status | Steuer Steg | Stiel Stil | Strafe straff | Strom Strophe | Studio Studie | Tafel tafeln | Tal Talent | Talent Taler | Taste Tasse | Taufe Tau | Taxe Taxi
  Teig Teich | Teil Teint | Tempel Tempo | Tenor Terror | Test Testament | Tiger Tiegel | Tisch Titel | Titan Titel | Tod Toto | Toto Toten | Tor Torte | Tour Turm | Traum Trauma | Trauer Traum
  Trupp Trubel | Tuch Tücke | Tunnel Tonne | Union Unze | Vase Vasall | Vater Vati | Verein vereint | Vers Vera | Vieh viel | Villa Wille | Violine Viola | Vogel Vogt | Volk voll | Waage Wagen
  Wache wachsen | Wachs wach | Wahl Wal | Wand Wanne | Ware waren | Wanderer andere | Wasser waschen | Weber weben | Weiber Weibel | Weide weit | Welle Welpe | Welt Welle
  Wende wenn | Werk wer | Wette Wetter | Wetter wettern | Wille Willkür | Wind winden | Wirkung Wirrung | Witwe Witz | Woche wo | Wolle wollen | Wort Worms | Wunde Wunder | Wunder wund | Wurst Wurm
  Zahl zahm | Zange Zank | Zaun Zauber | Zeile Zeit | Zeit Zeitung | Zelle Zelt | Zinn Zins | Zins Zinne | Zoll zoologisch | Zug Zucker | Zunge Zunft | Zweck Zweig | Zwiebel zwei
  ziehen zeihen | bringen brechen | legen liegen | setzen sitzen | lügen liegen | bieten bitten | bieten beten | Gebiet bieten | senken sinken
  Wien Wein | Essen aß | Banken Bande | Bank Bann | Rente Rennen | rennen Rente | Miete mit | Karl Karte | Peter petzen | Last lassen | Lasten las | Luft lüften`
    .split(/\s*\||\n/)
    .map((pair) => pair.trim().split(/\s+/))
    .filter((pair) => pair.length === 2);
