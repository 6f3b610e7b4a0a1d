/**
 * Words for which retext-equality is asked, out of its 425 patterns. The others are terms of the trade here (host, kill,
 * master branch, disabled, execute, simple, special, failed) or never met; its search is also the slowest part of a review,
 * so only sentences with one of these words are shown to it. Each was chosen by reading its note against incident prose.
 */
export const inclusiveTriggers: ReadonlySet<string> = new Set(
  `blacklist blacklisted blacklisting whitelist whitelisted whitelisting blackhat whitehat grandfathered grandfathering
  manpower mankind manmade manned manhour manhours workman workmanship middleman middlemen foreman foremen chairman chairmen spokesman
  guys gals ladies gentlemen crazy insane insanely lunatic lunacy moron moronic psycho nuts loony lame cripple crippled gimp spaz spastic
  retard retarded retards schizo schizophrenic midget imbecile cretin junkie ghetto gyp gypped slave slaves handicapped
  housewife salesman salesmen businessman businessmen powwow tribe`
    .trim()
    .split(/\s+/)
)

/** Words for which retext-profanities is asked; others in its list are everyday words here (execution, black, attack). */
export const profanityTriggers: ReadonlySet<string> = new Set(
  `fuck fucked fucking fucker fuckup clusterfuck motherfucker shit shitty shitshow bullshit asshole arsehole bastard bastards bitch bitching
  crap crappy damn damned goddamn goddamned dickhead dumbass jackass bollocks wanker twat prick`
    .trim()
    .split(/\s+/)
)
