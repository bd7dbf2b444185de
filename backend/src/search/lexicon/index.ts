import { beauty } from "./beauty"
import { fruitAndNuts } from "./fruit-and-nuts"
import { grainsAndPulses } from "./grains-and-pulses"
import { homeAndCrafts } from "./home-and-crafts"
import { jewellery } from "./jewellery"
import { larder } from "./larder"
import { needs } from "./needs"
import { oilsHoneySpices } from "./oils-honey-spices"
import { places } from "./places"
import { saidOfAnything } from "./said-of-anything"
import { saidOfGoods } from "./said-of-goods"
import { signs } from "./signs"
import { textiles } from "./textiles"

/**
 * The words of the trade, of places, of signs and of needs: one file a subject, one line a meaning, read by people before
 * it is changed.
 *
 *     key < wider meanings | Arabic | French | English | other spellings, Darija in Latin letters among them
 *
 * The lines below the heading “Places” are places: with a year they name a fair. Those under “Said of anything” (`~`) may
 * be missing.
 *
 * Every line has all three languages. Who asks for a wider meaning also finds the narrower ones (saffron for spices); of
 * several, what it is a kind of comes before what it is used for. A name of several words is one meaning where it stands
 * whole: “savon noir” is no soap that happens to be black.
 * Spellings that differ by accents, hamza, article or plural s need no mention: `normalise` and `spelling` see to them.
 */
export const lexicon = [
  oilsHoneySpices,
  grainsAndPulses,
  fruitAndNuts,
  larder,
  beauty,
  textiles,
  jewellery,
  homeAndCrafts,
  needs,
  saidOfGoods,
  signs,
  places,
  saidOfAnything,
].join("\n")
