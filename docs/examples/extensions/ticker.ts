// Reads ticker files: a line "+++ 28.02.2015 | Rat beschließt Haushalt +++" begins each message.
import { defineReader, type OriginalRecord } from 'nachlese';

const head = /^\+\+\+ (?<date>[\d.]{8,10}) \| (?<title>.{1,300}) \+\+\+$/;

export default defineReader({
  name: 'ticker',
  endings: ['.ticker'],
  read(bytes) {
    const records: OriginalRecord[] = [];
    let message: { date: string; title: string; line: number; text: string[] } | undefined;
    const finish = () => {
      if (message !== undefined) records.push({ ...message, text: message.text.join('\n'), sources: ['Ticker'] });
    };
    for (const [index, line] of new TextDecoder().decode(bytes).split(/\r?\n/).entries()) {
      const { date, title } = head.exec(line)?.groups ?? {};
      if (date !== undefined && title !== undefined) {
        finish();
        message = { date, title, line: index + 1, text: [] };
      } else if (message !== undefined) message.text.push(line);
      else if (line.trim() !== '') throw new Error(`line ${index + 1} stands before the first message`);
    }
    finish();
    return records;
  },
});
