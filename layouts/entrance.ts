// What a build asks of the layouts. Where an archive has layouts of its own, all are bundled anew from here.
import { commonInputs, ownInputs } from './own-inputs.ts';
import { renderPage } from './render-page.tsx';
import { planShareImages } from './share-image/plan-share-images.ts';

export const layouts = { commonInputs, ownInputs, planShareImages, renderPage };
export type Layouts = typeof layouts;
