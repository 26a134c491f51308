// The whole archive as one file that gateways of OAI-PMH read: an OAI Static Repository.
import type { Article } from '../article.ts';
import { datestampOf, type OaiContext, oaiRecord } from './oai-record.ts';
import { xmlElement } from './xml.ts';

export interface OaiRepository extends OaiContext {
  readonly title: string;
  /** Of whoever looks after the archive. */
  readonly email: string;
  /** Where the file stands: an absolute web address. */
  readonly ownAddress: string;
  /** The gateway that speaks for the file, with "/" at its end; undefined while there is none. */
  readonly gateway: string | undefined;
}

/**
 * The parts of the file ("Specification for an OAI Static Repository and an OAI Static Repository Gateway", 2.0, section 3):
 * Identify, ListMetadataFormats, ListRecords. There must be an article: the schema knows no empty list.
 */
export function* oaiRepository(articles: readonly Article[], repository: OaiRepository): Iterable<string> {
  yield head(articles, repository);
  for (const article of articles) yield oaiRecord(article, repository);
  yield '  </ListRecords>\n</Repository>\n';
}

function head(articles: readonly Article[], repository: OaiRepository): string {
  const [earliest = ''] = articles.map(datestampOf).sort();
  const identity = [
    xmlElement('oai:repositoryName', repository.title),
    xmlElement('oai:baseURL', baseUrl(repository)),
    xmlElement('oai:protocolVersion', '2.0'),
    xmlElement('oai:adminEmail', repository.email),
    xmlElement('oai:earliestDatestamp', earliest),
    xmlElement('oai:deletedRecord', 'no'),
    xmlElement('oai:granularity', 'YYYY-MM-DD'),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<Repository xmlns="${space}static-repository" xmlns:oai="${space}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="${space}static-repository ${space}static-repository.xsd">
  <Identify>
    ${identity.join('\n    ')}
  </Identify>
  <ListMetadataFormats>
    <oai:metadataFormat>
      <oai:metadataPrefix>oai_dc</oai:metadataPrefix>
      <oai:schema>${space}oai_dc.xsd</oai:schema>
      <oai:metadataNamespace>${space}oai_dc/</oai:metadataNamespace>
    </oai:metadataFormat>
  </ListMetadataFormats>
  <ListRecords metadataPrefix="oai_dc">
`;
}

const space = 'http://www.openarchives.org/OAI/2.0/';

/** The address of the gateway, and behind it that of the file without "https://" (section 3.2); without a gateway the file's own. */
function baseUrl({ gateway, ownAddress }: OaiRepository): string {
  return gateway === undefined ? ownAddress : gateway + ownAddress.replace(/^https?:\/\//, '');
}
