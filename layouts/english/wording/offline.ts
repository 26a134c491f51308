// The English words of the page about reading offline, and of its script.
import { articles, number } from './numbers.ts';

/** .38 million → "0.4", 76 million → "76" */
function megabytes(bytes: number): string {
  const tenths = Math.ceil(bytes / 1e5);
  return tenths < 100 ? `${Math.floor(tenths / 10)}.${tenths % 10}` : number(Math.round(tenths / 10));
}

export const offlineWording = {
  offline: 'Read offline',
  explained:
    'Pages that you have visited also open without a connection. If you save the whole archive, you can read and search everything offline.',
  needsScript: 'This page needs JavaScript to save the archive.',
  checking: 'Checking …',
  save: 'Save the archive for offline reading',
  size: (bytes: number): string => `${megabytes(bytes)}\u{a0}MB`,
  offer: (count: number, size: string): string =>
    `The whole archive (${articles(count)}) takes up ${size} on this device.`,
  progress: (done: string, all: string): string => `${done} of ${all} saved`,
  pause: 'Pause',
  resume: 'Resume',
  remove: 'Delete from this device',
  removed: 'The archive has been deleted from this device.',
  saved: (count: number, size: string): string =>
    `The archive with ${articles(count)} is saved on this device (${size}). You can now read and search without a connection.`,
  newer: (size: string): string => `There is a new version of the archive: ${size} to download.`,
  update: 'Download the new version',
  later: 'Later',
  toOffline: 'View',
  newerAnnounced: 'The saved archive is no longer up to date.',
  incomplete: (size: string): string =>
    `The archive on this device is no longer complete: ${size} of it is missing or damaged.`,
  part: (size: string): string => `Part of the archive (${size}) is saved on this device.`,
  repair: 'Download what is missing',
  failures: {
    stopped: 'Paused.',
    'no network': 'The connection was lost. What has been saved is kept.',
    'no room': 'There is no space left on this device. What has been saved is kept until you delete it.',
    changed: 'The archive has been updated in the meantime. Resume to download the new version.',
    removed: 'What had been saved has been deleted from this browser.',
    elsewhere: 'The archive is being saved in another window.',
  },
  tooLittleRoom: (left: string): string => `The browser leaves this page only ${left} of space. That is not enough.`,
  noNetwork: 'There is no connection to the archive at the moment.',
  unavailable: {
    folder: 'This archive is already a folder on your device: everything works offline.',
    insecure: 'The browser allows saving only from addresses that begin with https.',
    browser: 'This browser cannot save pages for offline reading.',
  },
  missing: (address: string): string =>
    `${address === '' ? 'The front page' : `The page “${address}”`} has not been saved, and there is no connection.`,
  readPages: 'Read on this device',
  forget: 'Forget what I have read',
};
