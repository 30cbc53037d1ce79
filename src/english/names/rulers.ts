/**
 * Given names that first rulers bore, in lower case: a lone `I` behind one is a number (`Henry I granted`), behind another it may be the
 * writer (`to Vince I thought`). Own list.
 */
export const RULERS: ReadonlySet<string> = new Set(
  `abbas abdullah abdulmejid adrian afonso agis agrippa ahmed ahmose akbar albert albrecht alexander alexandra alexios
  alfonso alphonse amadeus amenemhat amenhotep amurath anastasius andrew andronikos anne antigonus antiochus ariarathes
  arcadius archelaus artaxerxes attalus augustus baldwin basil bayezid béla bela benedict bermudo bogdan bogislaw
  boleslaw bolesław boniface boris bořivoj bretislav callixtus canute carol casimir catherine celestine charles
  charlemagne childebert chlothar christian christina christopher clement clovis cnut conrad constans constantine
  constantius cosimo croesus cyrus darius david demetrius diniz dionysius djoser edgar edmund edward elizabeth emmanuel
  eric erik ernest eugene eumenes faisal fath felix ferdinand francesco francis franz frederick friedrich fuad gabriel
  george géza geza gian gregory gunther gustav haakon hadrian håkon harald harold heinrich henri henry herod hethum
  honorius hugh hussein humbert innocent isaac isabella ismail ivan ivar james jan jaroslav jean jeanne joan johan john
  joseph julian julius justin justinian kamehameha karl kavadh khosrow konrad ladislaus ladislas leo leopold levon
  louis louise lothair louise lucius ludwig magnus mahmud malcolm manfred manuel margaret maria mary matthias maurice
  maximilian mehmed meinhard mentuhotep mercury michael miguel mieszko mindaugas mithridates mohammad mohammed mojmír
  murad mustafa napoleon necho nectanebo nicephorus nicholas nikephoros nikola olaf olav oscar osman otto ottokar
  pascal paul pedro pepin peter phraates philip phraortes piero pius pomare prasutagus přemysl premysl psamtik ptolemy
  radama rainier ramesses ramses raymond rené reza richard robert roger romanos rudolf rudolph sancho sargon selim seleucus
  senusret seti shalmaneser shapur sigismund sixtus sobekhotep stanislaus stephen suleiman sverre sweyn sylvester tarquin
  theodore theodoric thibaut thutmose tiberius tiglath tigranes tudhaliya tutankhamun umberto urban valdemar valentinian
  vasily victor viktor vladislaus vologases vratislaus waldemar wenceslaus wilhelm willem william xerxes yaroslav
  yazdegerd zog`.split(/\s+/),
)
