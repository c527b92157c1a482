export interface Assessment { scope: string }
