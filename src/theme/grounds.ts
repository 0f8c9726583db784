import { hex } from './srgb.ts';

/** The paper of tokens.css in both themes, for what is painted outside of the page: the browser's own bars. */
export const grounds = {
  light: hex([0.99, 0.005, 85]),
  dark: hex([0.205, 0.012, 260]),
};
