// _headers: what a host is to send with every file, in the form that Netlify and Cloudflare Pages read.
import { securityHeaders } from '../src/pages/security-headers.ts';

export function headersFile(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
  return `/*\n${lines.join('')}`;
}
