/** Verbs that judge, or make a drama of it: a passive would do the same without saying of whom. */
export const judging: ReadonlySet<string> = new Set(
  `abuse appreciate blame bodge bork botch breach bungle butcher bypass cause cheat circumvent ddos deviate disregard dismiss downplay drag
  forget fumble goof hide hose ignore internalise internalize lack let lose mess mishandle misinterpret misjudge mismanage misread miss
  misunderstand misuse neglect nuke overestimate overlook panic refuse ruin rush sabotage screw skim skip underestimate violate wave`
    .trim()
    .split(/\s+/)
)
