// Hands the site to src/build/eleventy.ts.
import { configureEleventy } from './src/build/eleventy.ts';
export default configureEleventy;
