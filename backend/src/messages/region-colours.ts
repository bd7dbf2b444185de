/** The colour of each region's selvedge, the same as on the storefront. */
const colours: Record<string, string> = {
  "MA-01": "#2F6DA8",
  "MA-02": "#9A8232",
  "MA-03": "#1E4C9A",
  "MA-04": "#A32638",
  "MA-05": "#8A3A78",
  "MA-06": "#B98321",
  "MA-07": "#C05B38",
  "MA-08": "#B83A66",
  "MA-09": "#D98A12",
  "MA-10": "#5F8436",
  "MA-11": "#8F6440",
  "MA-12": "#138787",
}

export const regionColour = (region_id: string): string => colours[region_id] ?? "#1D2C5E"
