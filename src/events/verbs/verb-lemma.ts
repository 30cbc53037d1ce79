import { verbKinds } from '../kinds/kind-rules.js'
