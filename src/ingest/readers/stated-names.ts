// Reads lists of names as originals state them beside their text: authors, sources, topics.
import { oneLine } from '../../german/plain-text.ts';
import { mayBePerson } from './html/metadata/persons.ts';

/** "Von Anna Muster und Peter Klein" → ["Anna Muster", "Peter Klein"]; agencies, editorial offices and addresses are no persons. */
export function statedPersons(statements: readonly string[]): readonly string[] {
  return distinct(statements.flatMap((statement) => personsIn(named(oneLine(statement)).replace(by, ''))));
}

/** "dpa; AFP" → ["dpa", "AFP"] */
export function statedSources(statements: readonly string[]): readonly string[] {
  return distinct(statements.flatMap((statement) => oneLine(statement).split(/[;|]/)));
}

/** "Politik, Ausland" → ["Politik", "Ausland"] */
export function statedTopics(statements: readonly string[]): readonly string[] {
  return distinct(statements.flatMap((statement) => oneLine(statement).split(/[;|,]/)));
}

const by = /^(?:von|by|autor(?:in)?:|text:) (?=\p{Lu})/iu; // "Von Anna Muster"
const mailWithName = /^\S{1,200}@\S{1,200} \((?<name>[^()]{1,200})\)$/u; // "red@example.org (Anna Muster)", as RSS has it
const nameWithMail = /^(?<name>[^<>]{1,200}) <[^<>]{0,200}>$/u; // "Anna Muster <red@example.org>"
const noName = /^(?:unknown|unbekannt|n\.n\.)$/i;

function named(statement: string): string {
  return (mailWithName.exec(statement) ?? nameWithMail.exec(statement))?.groups?.name ?? statement;
}

function personsIn(statement: string): readonly string[] {
  const groups = statement.split(/[;|&]| und | and | sowie /u);
  return groups.flatMap(commaSeparated).filter((name) => !noName.test(name.trim()) && mayBePerson(name, []));
}

/** "Anna Muster, Peter Klein" are two persons, "Muster, Anna" is one. */
function commaSeparated(group: string): readonly string[] {
  const parts = group.split(',').map((part) => part.trim());
  if (parts.every((part) => part.includes(' ') || part === '')) return parts;
  const [surname = '', firstNames = ''] = parts;
  return parts.length === 2 && !surname.includes(' ') ? [`${firstNames} ${surname}`] : [group];
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}
