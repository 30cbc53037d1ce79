const MEASURED =
  /^(?:[ -](?:(?!(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|the|a|an|in|on|to|by|at|and|as|with|when|after|before|\d+)\b)\w+[ -])?(?:men|women|people|troops|soldiers|infantry|cavalry|horsemen|riflemen|ships|guns|tanks|aircraft|planes|vehicles|prisoners|casualties|dead|deaths|wounded|killed|civilians|villages|houses|homes|families|workers|employees|students|members|votes|seats|copies|pages|words|items|points|rounds|tons|tonnes|barrels|bombs|shells|horses|elephants|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|inches|yards|acres|hectares|pounds|dollars|euros|francs|percent|per cent|degrees|km|mi|m|ft|lb|kg|kW|hp|mph|mm|cm|nm|hours|minutes|seconds|days|weeks|months|years|times)\b| ?(?:km|mi|ft|lb|kg|mm|cm|hp|%|°|million|billion|thousand)\b)/

/** True where the text behind a number says that it counts or measures: ` men`, ` kilometres`, ` per cent`. */
export function isCount(after: string): boolean {
  return MEASURED.test(after) && !/^,? (?:and|in|the|to|by|on|at|when|with|as|after|before|a|an) /.test(after)
}
