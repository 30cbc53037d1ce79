/** The parts of wink-nlp and of its English model that tag words, without those that recognise names and sentiments. */
export { default as createFeatures } from 'wink-eng-lite-web-model/dist/feature.js'
export { default as lemmatize } from 'wink-eng-lite-web-model/dist/lemmatize.js'
export { default as loadPosModel } from 'wink-eng-lite-web-model/dist/load-pos-model.js'
export { default as createAutomaton } from 'wink-nlp/src/automaton.js'
export { default as compileTRex } from 'wink-nlp/src/compile-trex.js'
export { default as createTokenizer } from 'wink-nlp/src/tokenizer.js'
