// The XML elements of feeds and sitemaps, for the compiler; Preact knows HTML's alone.
import type { ComponentChildren } from 'preact';

interface XmlElement {
  readonly children?: ComponentChildren;
  readonly key?: string;
  readonly type?: string;
  readonly term?: string;
  readonly xmlns?: string;
  readonly 'xml:lang'?: string | undefined;
  readonly 'xml:base'?: string;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      author: XmlElement;
      category: XmlElement;
      content: XmlElement;
      entry: XmlElement;
      feed: XmlElement;
      id: XmlElement;
      loc: XmlElement;
      name: XmlElement;
      published: XmlElement;
      rights: XmlElement;
      sitemap: XmlElement;
      sitemapindex: XmlElement;
      subtitle: XmlElement;
      updated: XmlElement;
      url: XmlElement;
      urlset: XmlElement;
    }
  }
}
