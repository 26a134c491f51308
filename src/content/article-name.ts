// How an editor names an article in register.yaml and stories.yaml.
import { slug } from '../article/slug.ts';

/** The slug of the article meant: "Größe", "articles/2015/Bruecke_Fest.md", "artikel/haushalt.html". */
export function articleNamed(name: string): string {
  return slug(name.replace(/^.*\//, '').replace(/\.(?:md|html)$/, '')) || name;
}
