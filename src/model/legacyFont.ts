/** Fonts of the encodings before Unicode (TCVN3 and VNI); where none occurs, nobody needs to know a font. */
export const legacyFontName = /^\.Vn|^VNI[- ]/i;
