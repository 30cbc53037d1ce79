/** What stands in the playground before somebody writes. Its contents are invented. */
export const SAMPLE = `In March 1871 Elin Brandt, a merchant from Bergen, founded the Nordhavn Company.[1] The harbour board refused her the quay, and in
the following year the company leased a mill at Sandvik instead.[2]

By the late 1890s the town council had bought the mill. On 3 May 1902 the mayor, Henrik Aas, opened a school there; "it will stand
longer than we do," he said.[3] It burned down in the winter of 1911-12, and was never rebuilt.
`
