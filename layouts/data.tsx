// The page about the archive's data: its files, what their fields mean, its rights and its feeds.
import { dataFields } from '../src/article/data/data-record.ts';
import type { DataPage } from '../src/pages/machine-page.ts';
import { DataFeeds } from './data-feeds.tsx';
import { Frame } from './frame.tsx';
import type { DataFile, LayoutProps } from './site.ts';
import { dataWording, fileSize } from './wording/data.ts';
import { wording } from './wording/german.ts';

export function DataLayout({ page, site, linkTo }: LayoutProps<DataPage>) {
  const introduction = dataWording.introduction(page.articles);
  return (
    <Frame page={page} site={site} linkTo={linkTo} title={wording.data} description={introduction}>
      <h1>{wording.data}</h1>
      <p>{introduction}</p>
      <section>
        <h2>{dataWording.files}</h2>
        <dl class="data-files">
          {site.dataFiles.map((file) => (
            <File key={file.form} file={file} linkTo={linkTo} />
          ))}
        </dl>
      </section>
      <section>
        <h2>{dataWording.fields}</h2>
        <p>{dataWording.fieldsOf}</p>
        <dl class="data-fields">
          {dataFields.map((field) => (
            <div key={field}>
              <dt>
                <code>{field}</code>
              </dt>
              <dd>{dataWording.meanings[field]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{dataWording.rights}</h2>
        <p>{site.config.rights ?? dataWording.noRights}</p>
      </section>
      <DataFeeds feeds={page.feeds} linkTo={linkTo} />
    </Frame>
  );
}

interface FileProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly file: DataFile;
}

function File({ file: { form, path, bytes }, linkTo }: FileProps) {
  const { name, use } = dataWording.forms[form];
  return (
    <div>
      <dt>
        <a href={linkTo(path)} download>
          {name}
        </a>{' '}
        <span class="count">{fileSize(bytes)}</span>
      </dt>
      <dd>{use}</dd>
    </div>
  );
}
