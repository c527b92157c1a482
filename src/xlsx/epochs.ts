/** Days between the epochs 1900 and 1904. */
export const daysBetweenEpochs = 1462;
