/**
 * Reporters and courts whose name in short is no dotted initials: `98 S. Ct. 2733`, `5 Wheat. 12`, `12 F. Supp. 345`. Own
 * list.
 */
export const LAW_REPORTS_IN_SHORT: ReadonlySet<string> = new Set(
  `Supp Ct Ed Cal Mass Wall Pet How Cush Pick Wend Johns Cow Rep App Eq Misc Barb Dall Wheat Cr Burr Term Stat Reg
  Dec Div Cas Cont Cong Rec Ann Code Const Pa Va Ill Ohio Ind Tex Wis Conn Md Ky Ga Fla Mo Mich Minn So Atl Pac`.split(
    /\s+/,
  ),
)
