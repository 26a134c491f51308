// What can be asked of the search, on one page of help that opens under the field.
import { wording } from './wording/german.ts';

export function SearchHelp() {
  return (
    <details class="search-help">
      <summary>{wording.searchHelp}</summary>
      <p>{wording.searchHelpWords}</p>
      <dl>
        {wording.searchHelpSigns.map(({ example, meaning }) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
