// The words that German news sites speak to their readers with; all in lower case.

/** Lines that say only this. */
export const wholeLines: ReadonlySet<string> = new Set(
  `anzeige|anzeigen|werbung|anzeige endet|ende der anzeige|werbung endet|advertisement|advertorial|gesponsert|sponsored
  |bezahlte anzeige|anzeige anzeige|- anzeige -|werbeanzeige|affiliate-link|mit material von partnern
  |kommentare|kommentare anzeigen|alle kommentare|keine kommentare|kommentare deaktiviert|kommentare geschlossen
  |kommentarbereich|leserkommentare|zu den kommentaren|zur kommentarübersicht|kommentar schreiben|kommentar verfassen
  |kommentar abgeben|ihr kommentar|ihr kommentar zum thema|ihre meinung|ihre meinung ist gefragt|diskutieren sie mit
  |diskutiere mit|jetzt mitdiskutieren|mitreden|sagen sie uns ihre meinung|ihre meinung zählt|leserbrief schreiben
  |schreiben sie einen kommentar|schreiben sie den ersten kommentar|zum forum|zur diskussion|antworten|antwort abbrechen
  |teilen|teilen auf|teilen mit|teilen sie diesen artikel|artikel teilen|beitrag teilen|weitersagen|weiterempfehlen
  |empfehlen|versenden|per mail|per e-mail|per e-mail teilen|e-mail|mailen|drucken|ausdrucken|druckversion|druckansicht
  |pdf|merken|merkliste|zur merkliste|auf die merkliste|zur merkliste hinzufügen|lesezeichen|lesezeichen setzen|link kopieren|link kopiert|vorlesen|anhören|artikel anhören|feedback
  |twittern|tweet|tweeten|pinnen|pin it|facebook|twitter|whatsapp|instagram|telegram|youtube|linkedin|xing|pinterest|tiktok|flipboard|mastodon|bluesky
  |facebook twitter whatsapp|auf facebook|auf twitter|auf whatsapp
  |startseite|zur startseite|zurück|zurück zur startseite|zurück zur übersicht|zur übersicht|zur homepage|zur hauptseite
  |nach oben|zurück nach oben|zum seitenanfang|seitenanfang|zum anfang|zum inhalt|zum inhalt springen|zum hauptinhalt|menü|menü öffnen|navigation|navigation öffnen|hauptmenü
  |schließen|suche|suchen|suche öffnen|weiterlesen|weiter lesen|jetzt lesen|jetzt weiterlesen|mehr lesen|mehr anzeigen|mehr laden|mehr erfahren|jetzt mehr erfahren
  |weitere laden|weitere anzeigen|alle anzeigen|alles anzeigen|alle ansehen|zum artikel|zum beitrag|zum video|zum podcast|zur galerie|zur bildergalerie|zur fotostrecke|zum liveticker|zum ticker|zum live-ticker|zum thema|zum archiv|zum shop|zum abo|zum newsletter
  |nächster artikel|voriger artikel|vorheriger artikel|nächster beitrag|vorheriger beitrag|nächste seite|vorherige seite|nächste|vorherige
  |login|logout|anmelden|einloggen|abmelden|registrieren|registrierung|jetzt anmelden|jetzt registrieren|jetzt einloggen|anmelden oder registrieren|kostenlos registrieren|passwort vergessen|passwort vergessen?|mein konto|mein profil
  |newsletter|newsletter-anmeldung|zur newsletter-anmeldung|jetzt abonnieren|abonnieren|abo|abo abschließen|jetzt bestellen|jetzt testen|jetzt kostenlos testen|kostenlos testen|gratis testen|jetzt gratis testen|jetzt sichern|jetzt buchen|jetzt downloaden|jetzt herunterladen|jetzt laden|abo bestellen|abo-shop|aboshop|e-paper|epaper|zum e-paper|probeabo
  |impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|kontakt|mediadaten|cookie-einstellungen|privatsphäre|privatsphäre-einstellungen|datenschutz-einstellungen|barrierefreiheit|über uns|karriere|jobs|sitemap|hilfe|rss|rss-feed|inserieren|verträge hier kündigen|utiq verwalten|widerruf
  |schlagwörter|schlagworte|tags|bildergalerie|bildergalerie öffnen|fotostrecke|fotostrecke starten|zur bilderstrecke|bilderstrecke|galerie|bildergalerie starten|video abspielen|video ansehen|audio abspielen|jetzt durchklicken|jetzt ansehen|jetzt anhören|jetzt anschauen|jetzt reinhören|jetzt folgen|folgen|gefällt mir|feedback geben|ihr feedback|vorlesen lassen|login für abonnenten|abonnenten-login|jetzt abonnent werden|jetzt mitglied werden|jetzt unterstützen|jetzt spenden|jetzt mitmachen|jetzt angebote sichern|top-artikel|zur mobilen ansicht|zur desktop-ansicht|mobile ansicht|abonnieren sie uns|folgen sie uns|folge uns|folgt uns
  |meistgelesen|meistgelesene artikel|meist gelesen|meistkommentiert|am meisten gelesen|beliebteste artikel|beliebte artikel|top-themen|top themen|topthemen|neueste artikel|neueste meldungen|neueste nachrichten|neuste artikel|aktuelle artikel|aktuelle meldungen
  |cookies|cookies akzeptieren|alle akzeptieren|alle cookies akzeptieren|akzeptieren|ablehnen|alle ablehnen|einstellungen|einstellungen verwalten|zustimmen und weiter|akzeptieren und weiter|einverstanden
  |externer inhalt|externen inhalt laden|inhalt laden|inhalte anzeigen|inhalt anzeigen|externe inhalte anzeigen|empfohlener redaktioneller inhalt|empfohlener externer inhalt|empfohlener inhalt|redaktionelle empfehlung`
    .split('|')
    .map((line) => line.trim()),
);

/** Beginnings of lines that lead to other texts, whatever follows. */
export const leadIns =
  /^(?:mehr zum thema|mehr zu diesem thema|mehr zu den themen|mehr (?:dazu|hierzu|darüber)(?: (?:hier|lesen sie|finden sie|erfahren sie|im|in|auf|unter)(?!\p{L})|$)|mehr (?:informationen|infos) (?:dazu|hierzu|zum thema|zu diesem thema|hier|finden|gibt es hier|lesen)(?!\p{L})|mehr (?:nachrichten|artikel|themen|videos|bilder|fotos|beiträge|berichte|meldungen|hintergründe|news)(?: (?:dazu|hierzu|zum|zu diesem|zur|aus (?:der|dem|ihrer)|auf|unter|finden|gibt es|lesen|hier|rund um)(?!\p{L})|$)|(?:das|dies|diese \p{L}{3,15}) (?:könnte|könnten|dürfte|dürften) (?:sie|dich|euch) (?:auch |ebenfalls |noch )?interessieren|das interessiert (?:andere|auch andere|sie|unsere)|auch interessant|auch lesenswert|ebenfalls interessant|außerdem interessant|passend (?:dazu|zum thema)|siehe auch|lesen sie (?:auch|dazu|hierzu|hier|mehr|weiter|jetzt|alles|außerdem|ebenfalls|zudem|mit|den ganzen|den kompletten|den vollständigen|die ganze|alle|weitere|unsere?n?|im|in unserer?)(?!\p{L})|lies (?:auch|hier|mehr|dazu|weiter|jetzt)(?!\p{L})|(?:weitere|mehr|ähnliche|verwandte|neue|neueste|aktuelle|andere) (?:artikel|beiträge|meldungen|nachrichten|themen|texte|storys|stories|videos|bilder|links|berichte)(?: (?:zum|zu diesem|aus|von|dieses|rund|in|im|auf|aus der|dieser|der)(?!\p{L})|$)|weiterführende (?:links|informationen|artikel)|(?:alle|sämtliche) (?:artikel|beiträge|nachrichten|meldungen|news)(?: und \p{L}{3,20})? (?:zum|zu|zur|aus|im|rund|von|des|der|auf|finden|lesen)(?!\p{L})|hier (?:(?:geht es|geht's|geht’s|gehts) (?:zu[mrn]?|direkt|weiter|zurück)|kommen sie|gelangen sie|finden sie|lesen sie|erfahren sie|klicken|anmelden|abonnieren|registrieren|bestellen|weiterlesen|lesen|nachlesen|ansehen|(?:gibt es|gibt's|gibt’s) (?:mehr|alle|weitere) (?:infos|informationen|nachrichten|artikel|bilder|fotos|videos|news|details))(?!\p{L})|alles zum thema|empfehlungen der redaktion|empfohlene (?:artikel|beiträge|inhalte)|(?:die )?(?:meistgelesene[nr]?|beliebteste[nr]?|meistkommentierte[nr]?) (?:artikel|beiträge|texte|geschichten)|unsere (?:lese)?(?:empfehlungen|tipps) für (?:sie|dich)|mehr (?:aus (?:der|dieser|dem|diesem) (?:rubrik|ressort|kategorie|serie|themenwelt)|von (?:diesem autor|dieser autorin|diesen autoren))(?!\p{L})|(?:lese|lesezeit|lesedauer)\p{L}{0,5}:? (?:ca\. ?)?\d{1,3} min)/u;

/** Beginnings that lead to a title: "Lesetipp: …", "Auch interessant: …". */
export const leadInsToTitles =
  /^(?:lesetipp|lese-tipp|lesetipps|linktipp|link-tipp|link zum thema|links zum thema|videotipp|video-tipp|hörtipp|podcast-tipp|podcast-empfehlung|leseempfehlung|lese-empfehlung|empfehlung der redaktion|empfehlungen der redaktion|tipp der redaktion|unsere? (?:lesetipp|empfehlung|leseempfehlung)|redaktionstipp|weiterlesen|jetzt lesen|jetzt weiterlesen|auch spannend|auch wichtig|interessant|mehr lesen|mehr|mehr dazu|siehe|siehe dazu|zum thema|zum weiterlesen|weiterer artikel|nächster artikel|voriger artikel|vorheriger artikel|nächster beitrag|aus dem archiv|verwandter artikel|bildergalerie|fotostrecke|bilderstrecke|galerie|bildstrecke|zum video|zum podcast|im podcast|jetzt im podcast|exklusiv für abonnenten|themen des artikels|schlagwörter|schlagworte|tags)\s?(?::|–|-|»|\|)\s(?<title>.{3,200})$/u;

/** Verbs at the end of a command. */
export const actions: ReadonlySet<string> = new Set(
  `abonnieren bestellen testen lesen weiterlesen nachlesen anmelden registrieren einloggen ausloggen abmelden teilen
  drucken ausdrucken merken speichern empfehlen weiterempfehlen weiterleiten versenden verschicken mailen herunterladen
  downloaden installieren laden ansehen anschauen anhören reinhören hören vorlesen kommentieren mitdiskutieren
  diskutieren bewerten folgen sichern freischalten aktivieren deaktivieren akzeptieren ablehnen zustimmen öffnen
  schließen anzeigen einblenden ausblenden aufklappen durchklicken klicken tweeten twittern posten verlinken kopieren
  vergrößern verkleinern abspielen starten streamen schreiben verfassen abgeben melden hinzufügen abschließen upgraden
  verwalten ändern anpassen blättern stöbern entdecken finden erfahren senden`.split(/\s+/),
);

/** Words that a command may begin with. */
export const commandStarts: ReadonlySet<string> = new Set(
  `jetzt hier gleich direkt sofort kostenlos kostenfrei gratis diesen dieses diese den das die als auf per via bei mit
  bitte zum zur zu unseren unsere unser alle mehr weitere ganzen vollständigen ihren ihre einen neuen neue auch in im an
  30 14 vier 4 zuerst digital online unverbindlich`.split(/\s+/),
);

/** What a site carries its texts with, and what a reader does something with; for one word. */
export const carriers =
  /^(?:\p{L}{0,20}-?newsletter|newsletter-\p{L}{2,20}|apps?|\p{L}{2,20}-app|abos?|\p{L}{2,20}-?abo|abonnement|e-?paper|\p{L}{0,20}-?podcasts?|whatsapp|whatsapp-\p{L}{2,12}|telegram|telegram-\p{L}{2,12}|facebook|twitter|instagram|tiktok|youtube|threads|mastodon|bluesky|linkedin|xing|pinterest|flipboard|push-?\p{L}{2,20}|rss|rss-feed|feed|artikel|beitrag|seite|startseite|website|webseite|videos?|bilder|bildergalerien?|fotostrecken?|bilderstrecken?|galerien?|kommentare?|leserbrief|leserkommentare?|konto|nutzerkonto|benutzerkonto|profil|login|cookies?|cookie-\p{L}{2,20}|tracking|datenschutz-?einstellungen|link|links|url|pdf|merkliste|leseliste|digitalabo|probemonat|ausgabe|e-mail|mail|sms|sprachnachricht|audio|playlist|schlagzeilen|benachrichtigungen|mitteilungen|liveticker|live-ticker|inhalte?|text|themenseite|dossier)$/u;

/** Where one of these stands, the line is a sentence or a headline: "Facebook will Daten teilen". */
export const finiteVerbs: ReadonlySet<string> = new Set(
  `will wollen soll sollen kann können muss müssen darf dürfen wird werden hat haben ist sind war waren möchte möchten
  lässt lassen würde würden könnte könnten sollte sollten wollte wollten durfte mussten musste konnte konnten hatte
  hatten worden geht gibt wer wie was warum wann wo weshalb wieso nicht nie niemals kein keine keinen`.split(/\s+/),
);

/** Sentences that ask or offer; each is tried on a whole line. */
export const offers: readonly RegExp[] = [
  // "Melden Sie sich für unseren Newsletter an", "Abonniere unseren Kanal"
  /^(?:jetzt |hier |einfach |bitte )?(?:abonnieren sie|abonniere|abonniert|bestellen sie|bestelle|testen sie|teste|sichern sie sich|sichere dir|holen sie sich|hol dir|laden sie|lade|installieren sie|nutzen sie|erhalten sie|entdecken sie|profitieren sie|sparen sie|lesen sie|empfangen sie|bekommen sie|melden sie sich|melde dich|melden sie|tragen sie sich|trag dich|registrieren sie sich|registriere dich|loggen sie sich|logge dich|werden sie|werde|unterstützen sie|empfehlen sie|hören sie|hör|schauen sie|sehen sie|verfolgen sie|besuchen sie|kennen sie schon|kennst du schon)(?!\p{L}).{0,140}(?<!\p{L})(?:newsletter|\p{L}{0,20}-?newsletter|(?:unsere|der|die) (?:neue |kostenlose )?(?:\p{L}{2,20}-)?app|app (?:herunter|kostenlos|im|aus dem)|app-store|app store|google play|probeabo|digitalabo|\p{L}{0,12}-?abo|abonnement|(?:unabhängigen|unseren|lokalen|freien|guten) journalismus|e-?paper|whatsapp|whatsapp-kanal|telegram-kanal|unseren (?:youtube-)?kanal|unseren podcast|im podcast|(?:unserem|unser) (?:neuen |neuer )?podcast|youtube|facebook|instagram|tiktok|abonnent(?:in)?|abonnenten|mitglied|unterstützer|(?:kostenlos|gratis|jetzt|hier)(?: an| registrieren| testen|$)|registrieren|plus-artikel|premium|vier wochen|4 wochen|30 tage|einen monat|im ersten monat|konto an|ihrem konto|mit ihrem konto|als nutzer|auf unserer (?:website|webseite|seite|homepage)|unsere(?:r|n)? (?:website|webseite|seite|homepage|mediathek|shop))(?!\p{L})/u,
  // "Folgen Sie uns auf Facebook", "Folge Beispielbote auf Instagram"
  /^(?:(?:folgen sie|folge|folgt|besuchen sie|liken sie|like|werden sie fan)(?!\p{L}).{0,80}(?<!\p{L})(?:facebook|twitter|x|instagram|tiktok|youtube|whatsapp|telegram|linkedin|xing|threads|mastodon|bluesky|google news|kanal|kanälen|social media|sozialen netzwerken|sozialen medien)|folgen sie uns)(?!\p{L})/u,
  // "Verpassen Sie keine Nachricht", "Bleiben Sie informiert", "Immer auf dem Laufenden"
  /^(?:verpassen sie (?:keine?n?|nichts|nie)|verpasse (?:keine?n?|nichts|nie)|bleiben sie (?:informiert|immer informiert|auf dem laufenden|stets|mit uns)|bleib (?:informiert|auf dem laufenden)|immer (?:auf dem laufenden|informiert|bestens informiert)|nichts mehr verpassen|keine (?:news|nachrichten?|meldung) mehr verpassen)(?!\p{L})/u,
  // "Klicken Sie hier, um …", "Teilen Sie diesen Artikel"
  /^(?:klicken sie (?:hier|auf den (?:link|button))|hier klicken|teilen sie (?:diesen|den|die|das) (?:artikel|beitrag|seite|text)|drucken sie diesen|(?:schreiben|schicken|senden|mailen) sie uns(?!\p{L}).{0,80}(?:kommentar|meinung|e-mail|mail|leserbrief|redaktion|an|@)|schreib uns|(?:diskutieren|reden|stimmen) sie mit|(?:haben|hast) (?:sie|du) (?:fehler|einen fehler)|fehler (?:gefunden|im (?:artikel|text)|melden|entdeckt))(?!\p{L})/u,
  // "Sie haben bereits ein Konto? Hier einloggen", "Noch kein Abo?"
  /^(?:sie (?:haben|sind) (?:bereits|schon|noch kein(?:e|en)?)(?: \p{L}{2,15}){0,2} (?:abo|abonnent(?:in)?|abonnement|konto|nutzerkonto|registriert|angemeldet|mitglied|kunde|zugang)|noch kein(?:e|en)?(?: \p{L}{2,15})? (?:abo|abonnent(?:in)?|konto|zugang|mitglied|digitalabo)|(?:bereits|schon) (?:abonnent(?:in)?|registriert|kunde|mitglied|ein abo)|sie sind (?:derzeit )?(?:noch )?nicht (?:angemeldet|eingeloggt))(?!\p{L})/u,
  // "Dieser Artikel ist nur für Abonnenten", "Um weiterzulesen, …"
  /^(?:(?:dieser|der|den) (?:vollständigen? |ganzen? |komplette[nr]? )?(?:artikel|beitrag|inhalt|text)(?: \p{L}{2,15}){0,4} (?:kostenpflichtig|exklusiv|(?:nur )?für (?:\p{L}{2,20}-?)?abonnent(?:en|innen)|abonnent(?:en|innen)|mit \p{L}{2,20}(?:plus|\+)|hinter (?:einer|der) (?:bezahlschranke|paywall))|(?:dieser|diesen) (?:artikel|inhalt) (?:lesen sie|können sie)|um (?:weiterzulesen|weiter zu lesen|(?:diesen|den) (?:\p{L}{2,15} )?(?:artikel|inhalt|beitrag|text)(?: \p{L}{2,15}){0,3} (?:zu lesen|lesen zu können|anzuzeigen|zu sehen|freizuschalten))|sie (?:haben|können) (?:noch |diesen monat |in diesem monat )?\p{N}{1,2} (?:kostenlose|freie|gratis) ?-?artikel|weiterlesen mit|weiter mit (?:plus|abo|werbung)|alle (?:plus-|premium-)?artikel (?:lesen|frei|unbegrenzt)|(?:exklusiv|nur) für (?:abonnenten|mitglieder|registrierte)|mit \p{L}{2,20}\+ (?:lesen|alle|weiter)|wählen sie (?:ihr|jetzt ihr|das passende) (?:abo|angebot))(?!\p{L})/u,
  // "Nur 1 Euro im ersten Monat", "4 Wochen gratis lesen", "30 Tage kostenlos testen"
  /^(?:jetzt |nur |ab |schon ab |für nur |nur für kurze zeit:? )?(?:\p{N}{1,3}|vier|drei|zwei|einen|ein) (?:wochen?|tage?|monate?|euro|€|cent)(?!\p{L}).{0,60}(?<!\p{L})(?:gratis|kostenlos|kostenfrei|testen|lesen|pro monat|im ersten monat|im monat|monatlich|monatlich kündbar|jederzeit kündbar|probe|abo)(?!\p{L})/u,
  // "Wir verwenden Cookies", "An dieser Stelle finden Sie Inhalte von …"
  /^(?:wir (?:verwenden|nutzen|benutzen|setzen)(?! auf) (?:\p{L}{2,20} ){0,3}cookies|diese (?:website|webseite|seite) (?:verwendet|nutzt|benutzt|setzt) (?:\p{L}{2,20} ){0,2}cookies|an dieser stelle (?:finden sie|befindet sich|steht|möchten|wollen wir)|(?:zum|mit dem) (?:anzeigen|laden|aktivieren|klick)(?: \p{L}{2,20}){0,5} (?:inhalte?s?|datenschutz\p{L}{0,15}|cookies|stimmen)|ich bin (?:damit )?einverstanden, dass (?:mir )?externe inhalte|externe[rn]? inhalte?(?: von \p{L}{2,20})?|mit ihrer zustimmung|sie (?:können|müssen) (?:ihre|der|den|die) (?:cookie|einwilligung|zustimmung|datenschutz)|für (?:die nutzung|dieses angebot)(?: \p{L}{2,20}){0,5} (?:cookies|einwilligung|zustimmung)|bitte (?:aktivieren|deaktivieren|schalten) sie (?:javascript|ihren (?:ad-?blocker|werbeblocker)|ihre cookies|den ad-?blocker)|dieses video (?:ist|kann)(?: \p{L}{2,20}){0,4} (?:nicht (?:mehr )?verfügbar|abgespielt werden))(?!\p{L})/u,
  // "Unser WhatsApp-Kanal", "Alle Nachrichten auch in unserer App"
  /^(?:unsere?n? (?:\p{L}{2,20} )?(?:whatsapp-kanal|telegram-kanal|newsletter|app|podcast|e-?paper|youtube-kanal|instagram-kanal)(?=$|[:!–-]| (?:jetzt|hier|kostenlos|abonnieren|bestellen))|(?:täglich |alle |die |jeden \p{L}{3,8} ){1,2}(?:wichtigsten |aktuellen |neuesten |besten )?(?:nachrichten|news|meldungen|themen|infos|informationen|artikel|schlagzeilen)(?!\p{L}).{0,80}(?<!\p{L})(?:newsletter|(?:\p{L}{2,20}-)?app|whatsapp|whatsapp-kanal|telegram|podcast|e-mail|mail|postfach|smartphone|handy|push|liveblog|liveticker|live-ticker)$|(?:die|unsere) (?:\p{L}{2,20}-)app (?:jetzt |kostenlos |gratis )|(?:per|über|via) (?:whatsapp|telegram|messenger|push)[^.]{0,60}(?:informiert|nachrichten|abonnieren|erhalten)|(?:das|der) (?:beste|wichtigste) (?:aus|des tages|der woche).{0,60}(?:newsletter|postfach|e-mail|app))(?!\p{L})/u,
  // "Mit dem Absenden stimmen Sie der Datenschutzerklärung zu", "Ihre E-Mail-Adresse"
  /^(?:(?:mit|durch) (?:dem |der |ihrer )?(?:absenden|anmeldung|registrierung|klick|bestellung|nutzung).{0,100}(?:datenschutz|nutzungsbedingungen|agb|einverstanden|stimmen|zu)|(?:ihre|deine) e-?mail-?adresse|bitte geben sie (?:ihre|eine)(?: gültige)? e-?mail-?adresse ein|e-?mail-?adresse (?:eingeben|bestätigen)|es gelten (?:die|unsere) (?:agb|datenschutz|nutzungsbedingungen|allgemeinen)|die abmeldung ist jederzeit möglich|eine abmeldung ist jederzeit|(?:vielen dank|danke) für ihr interesse an)(?!\p{L})/u,
  // "War dieser Artikel hilfreich?", "Sie möchten nichts mehr verpassen? …"
  /^(?:(?:hat (?:ihnen|dir)|war|fanden sie|finden sie|wie (?:hat|fanden|gefällt)) (?:ihnen |dir |sie )?(?:dieser|der|diesen|den|die|diese) (?:artikel|beitrag|text|seite)(?!\p{L}).{0,40}\?$|(?:sie möchten|du möchtest|sie wollen|du willst) (?:keine?n?|nichts|immer|mehr|auch) .{0,60}(?:verpassen|informiert|laufenden|lesen)|bitte (?:beachten sie|lesen sie) (?:auch )?(?:unsere|die) (?:nutzungsbedingungen|netiquette|kommentarregeln|kommentarrichtlinien|datenschutz\p{L}{0,15}|agb)|(?:bitte )?(?:melden|loggen|registrieren) sie sich(?: \p{L}{2,15}){0,3} (?:an|ein),? um(?!\p{L})|(?:\p{L}{2,25} ){1,3}(?:auf|bei|in) (?:google news|facebook|instagram|whatsapp|telegram|tiktok|twitter) (?:folgen|abonnieren|finden)$)/u,
  // "12 Kommentare", "1 Kommentar zu diesem Artikel"
  /^\d{1,5} (?:leser)?(?:kommentare?|reaktionen?|antworten|mal geteilt|shares?|likes?|bewertungen?|leserbriefe?)(?: (?:zu|anzeigen|lesen|ansehen|schreiben|zum).{0,40})?$/u,
];
