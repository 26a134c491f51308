// Where a new archive may be published, and what it needs for that.

/** A place to publish at. */
export interface Deploy {
  /** What a terminal says of it. */
  readonly label: string;
  /** Recipe below recipes/publish → its place in the archive's folder. */
  readonly files: Readonly<Record<string, string>>;
  /** What the archive's README says, in German. */
  readonly steps: string;
}

const inRepository =
  'Die Anleitung steht als Kommentar oben in der Datei. Tragen Sie die Adresse in `content/archive.yaml` ein (`url`).';

export const deploys = {
  none: {
    label: 'not yet',
    files: {},
    steps:
      '`npm run build` schreibt das Archiv nach `_site/`. Jeder Server, der Dateien ausliefert, kann es zeigen; seine Adresse gehört in `content/archive.yaml` (`url`).',
  },
  github: {
    label: 'GitHub Pages',
    files: { 'github-pages.yml': '.github/workflows/pages.yml' },
    steps: `\`.github/workflows/pages.yml\` veröffentlicht nach jedem Push auf main bei GitHub Pages. ${inRepository}`,
  },
  gitlab: {
    label: 'GitLab Pages',
    files: { 'gitlab-pages.yml': '.gitlab-ci.yml' },
    steps: `\`.gitlab-ci.yml\` veröffentlicht nach jedem Push bei GitLab Pages. ${inRepository}`,
  },
  netlify: {
    label: 'Netlify',
    files: { 'netlify.toml': 'netlify.toml' },
    steps: `\`netlify.toml\` sagt Netlify, wie es das Archiv baut. ${inRepository}`,
  },
  cloudflare: {
    label: 'Cloudflare Pages',
    files: { 'wrangler.toml': 'wrangler.toml' },
    steps: `\`npm run build && npx wrangler pages deploy\` veröffentlicht bei Cloudflare Pages. ${inRepository}`,
  },
  nginx: {
    label: 'a server of your own with nginx',
    files: { 'nginx.conf': 'nginx.conf' },
    steps:
      '`npm run build -- --compress` baut das Archiv mit gepackten Dateien; `_site/` kommt auf den Server nach `/srv/archiv`, `nginx.conf` nach `/etc/nginx/conf.d/`. Schreiben Sie darin den Namen Ihres Servers (`server_name`), und die ganze Adresse in `content/archive.yaml` (`url`).',
  },
  caddy: {
    label: 'a server of your own with Caddy',
    files: { Caddyfile: 'Caddyfile' },
    steps:
      '`npm run build -- --compress` baut das Archiv mit gepackten Dateien; `_site/` kommt auf den Server nach `/srv/archiv`, was im `Caddyfile` steht, nach `/etc/caddy/Caddyfile`. Schreiben Sie darin den Namen Ihres Servers, und die ganze Adresse in `content/archive.yaml` (`url`).',
  },
  s3: {
    label: 'S3-compatible storage',
    files: { 's3-sync': 's3-sync' },
    steps:
      '`npm run build && ./s3-sync _site NAME-DES-BUCKETS` bringt das Archiv in einen Speicher mit der Schnittstelle S3. Tragen Sie die Adresse in `content/archive.yaml` ein (`url`).',
  },
  usb: {
    label: 'a USB stick',
    files: {},
    steps:
      '`npm run pack` schreibt `archiv.zip`. Entpackt auf einem USB-Stick öffnet `index.html` das Archiv in jedem Browser, ohne Netz und ohne Server.',
  },
} as const satisfies Readonly<Record<string, Deploy>>;

export type DeployName = keyof typeof deploys;

export function isDeployName(name: string): name is DeployName {
  return Object.hasOwn(deploys, name);
}

/** "none, github, gitlab, …" */
export const deployNames = Object.keys(deploys).join(', ');
