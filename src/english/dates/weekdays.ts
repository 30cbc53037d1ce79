/** The days of the week in order, from Monday as ISO 8601 has it. */
export const WEEKDAYS: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** The days of the week as they are written short, without a stop. */
export const SHORT_WEEKDAYS: readonly string[] = 'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'.split(' ')
