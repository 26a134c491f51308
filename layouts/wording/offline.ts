// The German words of the page about reading offline, and of its script.
import { number } from './numbers.ts';

/** .38 million → "0,4", 76 million → "76" */
function megabytes(bytes: number): string {
  const tenths = Math.ceil(bytes / 1e5);
  return tenths < 100 ? `${Math.floor(tenths / 10)},${tenths % 10}` : number(Math.round(tenths / 10));
}

export const offlineWording = {
  offline: 'Offline lesen',
  explained:
    'Seiten, die Sie besucht haben, öffnen sich auch ohne Netz. Wenn Sie das ganze Archiv speichern, können Sie ohne Netz alles lesen und durchsuchen.',
  needsScript: 'Zum Speichern braucht diese Seite JavaScript.',
  checking: 'Wird geprüft …',
  save: 'Archiv offline speichern',
  size: (bytes: number): string => `${megabytes(bytes)}\u{a0}MB`,
  offer: (articles: number, size: string): string =>
    `Das ganze Archiv (${articles === 1 ? '1\u{a0}Artikel' : `${number(articles)}\u{a0}Artikel`}) braucht auf diesem Gerät ${size}.`,
  progress: (done: string, all: string): string => `${done} von ${all} gespeichert`,
  pause: 'Anhalten',
  resume: 'Fortsetzen',
  remove: 'Vom Gerät löschen',
  removed: 'Das Archiv ist von diesem Gerät gelöscht.',
  saved: (articles: number, size: string): string =>
    `Das Archiv mit ${articles === 1 ? '1\u{a0}Artikel' : `${number(articles)}\u{a0}Artikeln`} ist auf diesem Gerät gespeichert (${size}). Lesen und Suchen gehen jetzt ohne Netz.`,
  newer: (size: string): string => `Es gibt eine neue Fassung des Archivs. Zu laden sind ${size}.`,
  update: 'Neue Fassung laden',
  later: 'Später',
  toOffline: 'Ansehen',
  newerAnnounced: 'Das gespeicherte Archiv ist nicht mehr auf dem neuesten Stand.',
  incomplete: (size: string): string =>
    `Das Archiv ist auf diesem Gerät nicht mehr vollständig: ${size} fehlen oder sind beschädigt.`,
  part: (size: string): string => `Ein Teil des Archivs (${size}) ist auf diesem Gerät gespeichert.`,
  repair: 'Fehlendes laden',
  failures: {
    stopped: 'Angehalten.',
    'no network': 'Die Verbindung ist abgebrochen. Was gespeichert ist, bleibt.',
    'no room': 'Auf diesem Gerät ist kein Platz mehr. Was gespeichert ist, bleibt, bis Sie es löschen.',
    changed: 'Das Archiv ist inzwischen erneuert worden. Setzen Sie fort, um die neue Fassung zu laden.',
    removed: 'Was gespeichert war, ist aus diesem Browser gelöscht worden.',
    elsewhere: 'Das Archiv wird gerade in einem anderen Fenster gespeichert.',
  },
  tooLittleRoom: (left: string): string => `Der Browser gibt dieser Seite nur noch ${left} Platz. Das reicht nicht.`,
  noNetwork: 'Es gibt gerade keine Verbindung zum Archiv.',
  unavailable: {
    folder: 'Dieses Archiv liegt schon als Ordner auf Ihrem Gerät: Alles geht ohne Netz.',
    insecure: 'Der Browser erlaubt das Speichern nur bei Adressen, die mit https beginnen.',
    browser: 'Dieser Browser kann Seiten nicht zum Lesen ohne Netz speichern.',
  },
  missing: (address: string): string =>
    `${address === '' ? 'Die Startseite' : `Die Seite „${address}“`} ist nicht gespeichert, und es gibt keine Verbindung.`,
  readPages: 'Auf diesem Gerät gelesen',
  forget: 'Gelesenes vergessen',
};
