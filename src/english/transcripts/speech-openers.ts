/** How people begin who answer somebody: `Yes, sir.`, `Thank you.` Own list. */
export const SPEECH_OPENERS: readonly string[] =
  `Yes|No|Yeah|Yep|Nope|Thank you|Thanks|Well|Oh|Sure|Okay|OK|Right|Indeed|Certainly|Hear, hear|Order|Hello|Hi|Sir|Madam|Please|Let|Do|Don't|Never|Not at all|Objection|Sustained|Overruled|Good morning|Good afternoon|Good evening`.split(
    '|',
  )
