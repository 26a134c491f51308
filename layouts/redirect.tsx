// What stands at an old address: it leads to what stood there, without a script, and says so.
import type { Redirect } from '../src/pages/machine-page.ts';
import { policyForMeta } from '../src/pages/security-headers.ts';
import { inLanguage } from './in-language.ts';
import { type LayoutProps, permanentAddress } from './site.ts';
import { wording } from './wording/german.ts';

export function RedirectLayout({ page, site, linkTo }: LayoutProps<Redirect>) {
  const { language } = page;
  const title = site.typeset(page.title, language);
  const address = permanentAddress(site, page.to);
  return (
    <html lang={wording.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyForMeta(site.linkEnd)} />
        <meta http-equiv="refresh" content={`0; url=${linkTo(page.to)}`} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {address && <link rel="canonical" href={address} />}
        <link rel="stylesheet" href={linkTo(site.assets.stylesheet)} />
        <link rel="icon" href={linkTo(site.assets.icon)} type="image/svg+xml" />
      </head>
      <body>
        <main>
          <p>
            {wording.movedTo}{' '}
            <a href={linkTo(page.to)} {...inLanguage(language)}>
              {title}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
