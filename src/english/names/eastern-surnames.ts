/** Families of China, Korea and Vietnam as Latin letters write them, which stand before the given name: `Sun Yat-sen`. Own list. */
export const EASTERN_SURNAMES: ReadonlySet<string> = new Set(
  `bai bao cai cao chan chang chao chen cheng chi chiang chin cho choe choi chou chow chu chun chung cui dai deng ding dong
  du duan fan fang feng fong fu gao ge geng gong gu guan guo gwak ha han hao he heo ho hong hou hsia hsiao hsieh hsu hu hua
  huang hui hun hwang im jang jeon jeong ji jia jiang jin jo joo ju jung kang kao ke kim ko kong koo ku kuo kwak kwon lai
  lam lau le lee lei leung li liang liao lim lin ling liu lo long lu luo lü ma mao mei meng min mo moon mu na nam ngo nguyen
  nguyễn ni nie noh oh ou pai pak pan pang park pei peng pham qi qian qiao qin qiu qu quan ren rhee rhie roh ryu seo shao
  shen sheng shi shih shin shu sim sima situ so son song su suh sun sung tai tan tang tao teng tian tien ting tong tran trần
  tsai tsang tseng tso tu tung wan wang wei wen won wong woo wu xi xia xiang xiao xie xin xiong xu xue yan yang yao ye yee yeh
  yen yi yim yin ying yoo yoon you yu yuan yue yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zhuge zou zuo vo vu bui
  dang dinh duong hoang huynh luong phan truong`.split(/\s+/),
)

/** Houses of Japan whose names stand before the given name, as histories write them to 1868: `Tokugawa Ieyasu`. Own list. */
export const JAPANESE_HOUSES: ReadonlySet<string> = new Set(
  `abe akechi ashikaga asai asakura chosokabe date fujiwara fukushima hatakeyama hojo hōjō honda hosokawa ii ikeda imagawa
  ishida ito itō iwakura kato katō kido kobayakawa konishi kuroda maeda matsudaira matsunaga minamoto miyoshi mori mōri nabeshima
  nagao nitta oda okubo ōkubo otomo ōtomo ouchi ōuchi saigo saigō saito saitō sakamoto sanada sasaki shiba shimazu soga tachibana
  taira takeda toyotomi tokugawa uesugi yamana yamagata yamanouchi`.split(/\s+/),
)

/** Given names of Hungary, which stand behind the family where a text keeps the Hungarian order: `Kossuth Lajos`. Own list. */
export const HUNGARIAN_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `andrás antal árpád attila balázs bálint béla dezső elek endre ernő ferenc géza gyula györgy ilona imre istván jános jenő
  józsef kálmán károly katalin lajos lászló lőrinc margit mária mátyás mihály miklós mór ödön pál péter rezső sándor szabolcs
  tamás tibor zoltán zsigmond zsófia`.split(/\s+/),
)
