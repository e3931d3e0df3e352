import type { APIRoute } from 'astro';
import { absolute } from '../components/addresses.ts';

/** Everybody may read everything; the sitemap is named where an absolute address is known. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = absolute('/sitemap-index.xml', site);
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap === undefined ? [] : [`Sitemap: ${sitemap}`])];
  return new Response(`${lines.join('\n')}\n`);
};
