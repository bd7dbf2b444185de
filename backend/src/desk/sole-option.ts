/** What Medusa's dashboard makes for a product without options; the market shows neither. */
export const SOLE_OPTION = { title: "Default option", value: "Default option value" }
