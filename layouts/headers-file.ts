// _headers: what a host is to send with every file, in the form that Netlify and Cloudflare Pages read.
import { originalHeaders } from '../src/pages/original-headers.ts';
import { securityHeaders } from '../src/pages/security-headers.ts';
import { originalsPath } from '../src/pages/site-path.ts';

export function headersFile(): string {
  return rule('/*', securityHeaders) + rule(`${originalsPath}*`, originalHeaders);
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
