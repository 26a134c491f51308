// Words that say nothing of what a text is about, and with which questions are asked.

/** Comparable forms: "der", "für", "wofür". A question is answered without them, a phrase is not. */
export const stopWords: ReadonlySet<string> = new Set(
  `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anders auch auf aus bei beim
  bereits bevor bin bis bist da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus
  darf darfst darin darüber darum darunter das dass dasselbe davon davor dazu dein deine deinem deinen deiner deines dem den
  denen denn dennoch der deren derer derselbe des deshalb dessen dich die dies diese dieselbe dieselben diesem diesen dieser
  dieses dir doch dort du durch dürfen dürfte ein eine einem einen einer eines einige einigem einigen einiger einiges einmal
  er es etwa etwas euch euer eure eurem euren eurer eures für gegen gegenüber gewesen hab habe haben hast hat hatte hatten
  hattest hattet hätte hätten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins irgend
  ist ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt kann kannst kein keine keinem keinen keiner
  keines können könnte könnten konnte konnten man manche manchem manchen mancher manches mehr mein meine meinem meinen meiner
  meines mich mir mit möchte muss müssen musste mussten müsste nach nachdem neben nein nicht nichts noch nun nur ob oder ohne
  sehr seid sein seine seinem seinen seiner seines seit selbst sich sie sind so sobald solch solche solchem solchen solcher
  solches soll sollen sollte sollten somit sondern sonst soviel sowie über um und uns unser unsere unserem unseren unserer
  unseres unter viel viele vielen vieler vom von vor während war waren warst wäre wären warum was wegen weil weiter welche
  welchem welchen welcher welches wem wen wenn wer werde werden werdet weshalb wessen wie wieder wieso wieviel wieviele will
  wir wird wirst wo wobei wodurch wofür wogegen woher wohin womit wonach woran worauf woraus worin worüber worum wovon wovor
  wozu wurde wurden würde würden zu zum zur zwar zwischen wann bzw usw etc ca`.split(/\s+/),
);
