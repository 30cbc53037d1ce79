/** Names the shape of a manifest. */
export const manifestVersion = 'regesta/manifest@1'
