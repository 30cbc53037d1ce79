/** The month that stands for a season where seasons and months are compared. */
export const MIDDLE_MONTHS = { SP: 4, SU: 7, FA: 10, WI: 12 }
